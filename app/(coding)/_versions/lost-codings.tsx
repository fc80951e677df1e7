"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Button } from "@/app/_ui/button/button";
import { showToast } from "@/app/_ui/feedback/toast-queue";
import { newId } from "@/app/(coding)/_screen/new-id";
import { applyCodingOperation } from "@/app/(coding)/coding-actions";
import type { LostCoding, TextVersions } from "@/db/reads/transcript/text-versions";
import type { CodingOperation } from "@/lib/coding/coding-operation";
import type { Passage } from "@/lib/passage/passage";
import type { CodingId, OperationId, UserId } from "@/lib/study/ids";
import { PlacePane } from "./place-pane";
import { TaggedLine } from "./tagged-line";
import styles from "./versions.module.css";

type LostCodingsProps = {
  readonly study: string;
  readonly user: UserId;
  readonly interview: TextVersions["interview"];
  readonly text: TextVersions["newest"];
  readonly lost: readonly LostCoding[];
};

/** Codings whose words are gone, each with a way to place it again or to remove it. Nothing is dropped by itself. */
export function LostCodings({ study, user, interview, text, lost }: LostCodingsProps) {
  const t = useTranslations("correcting.place");
  const explain = useRefusal();
  const router = useRouter();
  const [placing, setPlacing] = useState<CodingId | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (payload: CodingOperation, done: string, undo?: () => void) => {
    setBusy(true);
    const operation = newId<OperationId>();
    const sent = { operation, user, study, interview: interview.id, payload };
    const result = await applyCodingOperation(sent).catch(() => null);
    setBusy(false);
    if (result === null) return showToast({ text: t("noAnswer"), tone: "error" });
    if (!result.ok) return showToast({ text: explain(result.refusal), tone: "error" });
    setPlacing(null);
    showToast({ text: done, tone: "done", ...(undo ? { undo } : {}) });
    router.refresh();
  };
  const place = (coding: LostCoding, passage: Passage) => {
    const { own, theme, code, stance } = coding;
    if (own === null) return;
    const { version, starred, memo } = own;
    const tag = { theme: theme.id, code: code?.id ?? null, stance: stance?.kind ?? null, starred, memo };
    const where = { coding: coding.coding, version, transcript: text.id, passage };
    void send({ kind: "coding.change", ...where, ...tag }, t("placed"));
  };
  const remove = ({ coding, own }: LostCoding) => {
    if (own === null) return;
    const restore = { kind: "coding.restore", coding, version: own.version + 1 } as const;
    void send({ kind: "coding.remove", coding, version: own.version }, t("removed"), () => {
      void send(restore, t("restored"));
    });
  };
  return (
    <ul className={styles.passages}>
      {lost.map((each) => (
        <li key={each.coding} className={styles.passage}>
          <TaggedLine tagged={each} />
          <blockquote className={styles.quote} lang="nl">
            {each.quote}
          </blockquote>
          {each.own === null ? null : (
            <div className={styles.acts}>
              <Button
                size="s"
                because={each.own.finished ? t("finished") : undefined}
                onPress={() => setPlacing(each.coding)}
              >
                {t("place")}
              </Button>
              <Button
                size="s"
                because={each.own.finished ? t("finished") : undefined}
                isDisabled={busy}
                onPress={() => remove(each)}
              >
                {t("remove")}
              </Button>
            </div>
          )}
          {placing === each.coding ? (
            <PlacePane
              text={text}
              label={t("text", { code: interview.code })}
              near={each.near}
              busy={busy}
              onPlace={(passage) => place(each, passage)}
              onLeave={() => setPlacing(null)}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
