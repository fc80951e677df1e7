"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Button } from "@/app/_ui/button/button";
import { Notice } from "@/app/_ui/feedback/notice";
import { FileDrop } from "@/app/_ui/form/file-drop";
import { Stack } from "@/app/_ui/layout/stack";
import { send } from "@/app/_upload/send";
import { tooLargeToSend, tooManyToSend } from "@/app/_upload/too-large-to-send";
import type { ImportChoices } from "@/db/reads/import/import-choices";
import type { Refusal } from "@/lib/result";
import { missingIn, planOf } from "./draft";
import { DraftCard } from "./draft-card";
import styles from "./import.module.css";
import { useDrafts } from "./use-drafts";

type Outcome =
  | { readonly kind: "none" }
  | { readonly kind: "importing" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "imported"; readonly interviews: readonly string[] };

/** Files dropped, mapped and looked at, and then imported together. */
export function ImportTranscripts({
  study,
  choices,
}: {
  readonly study: string;
  readonly choices: ImportChoices;
}) {
  const t = useTranslations("import");
  const explain = useRefusal();
  const router = useRouter();
  const { drafts, add, change, readAgain, remove, clear } = useDrafts(study, choices);
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const answered = useRef<HTMLDivElement>(null);
  const ready = drafts.filter((draft) => missingIn(draft, drafts, choices).size === 0);
  const commit = async () => {
    setOutcome({ kind: "importing" });
    const form = new FormData();
    form.append("plan", JSON.stringify(drafts.map(planOf)));
    for (const [index, { file }] of drafts.entries()) form.append(String(index), file);
    const result = await send<readonly string[]>(`/api/onderzoek/${study}/import`, form);
    setOutcome(
      result.ok
        ? { kind: "imported", interviews: result.value }
        : { kind: "refused", refusal: result.refusal },
    );
    if (result.ok) {
      clear();
      router.refresh();
    }
    answered.current?.focus();
  };
  // Said as soon as it is so: nobody fills in what can't be sent together.
  const tooMuch = tooManyToSend(drafts.length) ?? tooLargeToSend(drafts.map(({ file }) => file));
  const notReady =
    ready.length < drafts.length ? t("notReady", { count: drafts.length - ready.length }) : undefined;
  const because = tooMuch === null ? notReady : t("inParts");
  return (
    <Stack gap="m">
      <FileDrop
        label={t("drop")}
        description={t("dropHelp")}
        accept=".txt,.docx,.vtt"
        multiple
        onFiles={add}
      />
      <div ref={answered} tabIndex={-1} className={styles.answer}>
        {tooMuch === null ? null : (
          <Notice tone="error">
            {explain(tooMuch)} {t("inParts")}
          </Notice>
        )}
        {outcome.kind === "refused" ? <Notice tone="error">{explain(outcome.refusal)}</Notice> : null}
        {outcome.kind === "imported" ? (
          <Notice tone="done" title={t("imported", { count: outcome.interviews.length })}>
            <ul className={styles.imported}>
              {outcome.interviews.map((code) => (
                <li key={code}>
                  <Link href={`/onderzoek/${study}/interview/${encodeURIComponent(code)}`}>{code}</Link>
                </li>
              ))}
            </ul>
          </Notice>
        ) : null}
      </div>
      {drafts.map((draft) => (
        <DraftCard
          key={draft.id}
          draft={draft}
          missing={missingIn(draft, drafts, choices)}
          choices={choices}
          onChange={(make) => change(draft.id, make)}
          onReadAgain={(reading) => readAgain(draft, reading)}
          onRemove={() => remove(draft.id)}
        />
      ))}
      {drafts.length > 0 ? (
        <div className={styles.commit}>
          <p>{t("ready", { ready: ready.length, total: drafts.length })}</p>
          <Button
            variant="primary"
            because={because}
            isPending={outcome.kind === "importing"}
            onPress={commit}
          >
            {t("commit", { count: drafts.length })}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}
