"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { Notice } from "@/app/_ui/feedback/notice";
import { RichTextView } from "./rich-text-view";
import styles from "./writing.module.css";
import type { WritingState } from "./writing-state";
import type { WritingStore } from "./writing-store";

type ConflictCardProps = {
  readonly state: WritingState;
  readonly store: WritingStore;
  readonly base: string;
};

/** Two wrote over the same words: both texts, the two brought together, and the choice, which a person makes. */
export function ConflictCard({ state, store, base }: ConflictCardProps) {
  const t = useTranslations("writing.conflict");
  const format = useFormatter();
  const { conflict, references } = state;
  if (conflict === null) return null;
  const { mine, theirs, merged, clashes } = conflict;
  const name = theirs.writtenBy ?? t("someone");
  const time = format.dateTime(new Date(theirs.writtenAt), "time");
  const texts = [
    { choice: "merged", title: t("merged"), text: merged, action: t("takeMerged") },
    { choice: "mine", title: t("mine"), text: mine, action: t("takeMine") },
    { choice: "theirs", title: t("theirs", { name }), text: theirs.text, action: t("takeTheirs") },
  ] as const;
  return (
    <section className={styles.conflict} aria-label={t("title")}>
      <div role="alert">
        <Notice tone="warn" title={t("title")}>
          <p>{t("told", { name, time })}</p>
          <p>{clashes === 0 ? t("noClash") : t("clashes", { count: clashes })}</p>
        </Notice>
      </div>
      <div className={styles.texts}>
        {texts.map(({ choice, title, text, action }) => (
          <section key={choice} className={styles.version} aria-label={title}>
            <h3>{title}</h3>
            <div className={styles.page}>
              <RichTextView text={text} references={references} base={base} />
            </div>
            <Button
              size="s"
              variant={choice === "merged" ? "primary" : "secondary"}
              onPress={() => store.settle(choice)}
            >
              {action}
            </Button>
          </section>
        ))}
      </div>
    </section>
  );
}
