"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Button } from "@/app/_ui/button/button";
import { Notice } from "@/app/_ui/feedback/notice";
import { FileDrop } from "@/app/_ui/form/file-drop";
import { Stack } from "@/app/_ui/layout/stack";
import { send } from "@/app/_upload/send";
import type { StudyPreview } from "@/app/_upload/study-preview";
import { tooLargeToSend } from "@/app/_upload/too-large-to-send";
import type { Refusal } from "@/lib/result";
import styles from "./import-study.module.css";
import { PreviewCard } from "./preview-card";
import { filesToSend, studyForm } from "./study-form";

type State =
  | { readonly kind: "empty" }
  | { readonly kind: "reading" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "read"; readonly preview: StudyPreview; readonly busy: boolean };

/** A study folder or an archive: looked at first, then imported whole. */
export function ImportStudy() {
  const t = useTranslations("import.study");
  const explain = useRefusal();
  const router = useRouter();
  const [state, setState] = useState<State>({ kind: "empty" });
  const form = useRef<FormData | null>(null);
  const answered = useRef<HTMLDivElement>(null);
  const read = async (given: readonly File[]) => {
    const files = filesToSend(given);
    const refusal = tooLargeToSend(files);
    if (refusal !== null) {
      setState({ kind: "refused", refusal });
      answered.current?.focus();
      return;
    }
    form.current = studyForm(files);
    setState({ kind: "reading" });
    const result = await send<StudyPreview>("/api/import/voorbeeld", form.current);
    setState(
      result.ok
        ? { kind: "read", preview: result.value, busy: false }
        : { kind: "refused", refusal: result.refusal },
    );
    answered.current?.focus();
  };
  const commit = async (preview: StudyPreview) => {
    if (form.current === null) return;
    setState({ kind: "read", preview, busy: true });
    const result = await send<{ readonly slug: string }>("/api/import", form.current);
    if (result.ok) router.push(`/onderzoek/${result.value.slug}`);
    else setState({ kind: "refused", refusal: result.refusal });
  };
  return (
    <Stack gap="m">
      <Stack as="grid">
        <FileDrop label={t("folder")} description={t("folderHelp")} folder onFiles={read} />
        <FileDrop
          label={t("files")}
          description={t("filesHelp")}
          accept=".json,.txt"
          multiple
          onFiles={read}
        />
      </Stack>
      <div ref={answered} tabIndex={-1} className={styles.answer} aria-live="polite">
        {state.kind === "reading" ? <p>{t("reading")}</p> : null}
        {state.kind === "refused" ? (
          <Notice tone="error" title={t("refused")}>
            {explain(state.refusal)}
            {state.refusal.kind === "too-large-together" ? <p>{t("byCommand")}</p> : null}
          </Notice>
        ) : null}
        {state.kind === "read" ? (
          <PreviewCard preview={state.preview}>
            <Button variant="primary" isPending={state.busy} onPress={() => commit(state.preview)}>
              {t("commit")}
            </Button>
          </PreviewCard>
        ) : null}
      </div>
    </Stack>
  );
}
