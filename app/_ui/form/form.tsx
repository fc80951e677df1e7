"use client";

import { useTranslations } from "next-intl";
import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { Notice } from "../feedback/notice";
import styles from "./form.module.css";
import { FormContext } from "./form-context";
import type { FieldProblem, FormOutcome } from "./form-outcome";
import { labelledFaults } from "./labelled-faults";

type FormProps = {
  /** A server action, or any function, that gets the form's data and answers what came of it. */
  readonly action: (previous: FormOutcome, data: FormData) => Promise<FormOutcome>;
  readonly children: ReactNode;
  readonly onAccepted?: (() => void) | undefined;
  readonly label?: string;
};

/** A form that keeps what was typed, says at its top which fields are wrong and why, and goes there. */
export function Form({ action, children, onAccepted, label }: FormProps) {
  const id = useId();
  const summary = useRef<HTMLDivElement>(null);
  const [labels] = useState(() => new Map<string, string>());
  const guarded = useGuarded(action, labels);
  const [outcome, send, pending] = useActionState(guarded, { kind: "idle" });
  const errors = outcome.kind === "refused" ? outcome.errors : none;
  useEffect(() => {
    if (outcome.kind === "refused") summary.current?.focus();
    if (outcome.kind === "accepted") onAccepted?.();
  }, [outcome, onAccepted]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    // React empties a form whose action it runs itself; sent by hand the form keeps its fields.
    event.preventDefault();
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    const data = new FormData(event.currentTarget, submitter);
    startTransition(() => send(data));
  };
  const call = useCallback(
    (name: string, title: string) => {
      labels.set(name, title);
      return () => {
        labels.delete(name);
      };
    },
    [labels],
  );
  const context = useMemo(() => ({ id, pending, errors, call }), [id, pending, errors, call]);
  return (
    <FormContext value={context}>
      <form action={send} onSubmit={submit} className={styles.form} aria-label={label} noValidate>
        <div ref={summary} tabIndex={-1} className={styles.summary}>
          {errors.length > 0 ? <Summary formId={id} errors={errors} /> : null}
          {outcome.kind === "accepted" && outcome.message ? (
            <Notice tone="done">{outcome.message}</Notice>
          ) : null}
        </div>
        {children}
      </form>
    </FormContext>
  );
}

const none: readonly FieldProblem[] = [];

function Summary({ formId, errors }: { readonly formId: string; readonly errors: readonly FieldProblem[] }) {
  const t = useTranslations("shell.form");
  const said = (message: string, label: string | undefined) =>
    label === undefined ? message : t("fault", { label, message });
  const ofFields = errors.filter((error) => error.field !== null);
  return (
    <Notice tone="error" title={ofFields.length > 0 ? t("summary", { count: ofFields.length }) : undefined}>
      <ul className={styles.problems}>
        {errors.map(({ field, message, label }) => (
          <li key={`${field}-${message}`}>
            {field === null ? (
              message
            ) : (
              <FieldLink id={`${formId}-${field}`}>{said(message, label)}</FieldLink>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Goes to the field itself; the address stays what it is, so that going back does not come here. */
function FieldLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {children}
    </a>
  );
}

/** A failed connection is an answer too: else what was typed would make way for the error page. */
function useGuarded(action: FormProps["action"], labels: ReadonlyMap<string, string>): FormProps["action"] {
  const t = useTranslations("shell.form");
  return async (previous, data) => {
    try {
      return labelledFaults(await action(previous, data), labels);
    } catch (error) {
      if (isNavigation(error)) throw error;
      return { kind: "refused", errors: [{ field: null, message: t("failed") }] };
    }
  };
}

/** Next's redirect and notFound travel as errors with a digest. */
function isNavigation(error: unknown): boolean {
  return error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_");
}
