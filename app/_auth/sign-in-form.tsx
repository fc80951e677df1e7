"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextField } from "@/app/_ui/form/text-field";
import { RetryCountdown } from "./retry-countdown";
import { signInWithPassword } from "./sign-in-with-password";

type SignInFormProps = {
  readonly onSignedIn: () => void;
  /** What stands in the fields at first. */
  readonly filled?: { readonly email: string; readonly password: string };
};

/** E-mail and password. A refusal does not say which of the two was wrong. */
export function SignInForm({ onSignedIn, filled }: SignInFormProps) {
  const t = useTranslations("account.signIn");
  const [retryAtMs, setRetryAtMs] = useState<number | null>(null);
  const send = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const outcome = await signInWithPassword(String(data.get("email")), String(data.get("password")));
    if (outcome.kind === "too-many-attempts") setRetryAtMs(Date.now() + outcome.retryAfterSeconds * 1000);
    if (outcome.kind === "wrong-email-or-password" || outcome.kind === "failed") {
      return { kind: "refused", errors: [{ field: null, message: t(outcome.kind) }] };
    }
    return outcome.kind === "signed-in" ? { kind: "accepted" } : { kind: "idle" };
  };
  return (
    <Form action={send} onAccepted={onSignedIn} label={t("title")}>
      {retryAtMs === null ? null : <RetryCountdown untilMs={retryAtMs} onOver={() => setRetryAtMs(null)} />}
      <TextField
        name="email"
        type="email"
        label={t("email")}
        autoComplete="username"
        defaultValue={filled?.email}
        required
      />
      <TextField
        name="password"
        type="password"
        label={t("password")}
        autoComplete="current-password"
        defaultValue={filled?.password}
        required
      />
      <FormActions>
        <SubmitButton isDisabled={retryAtMs !== null}>{t("submit")}</SubmitButton>
      </FormActions>
    </Form>
  );
}
