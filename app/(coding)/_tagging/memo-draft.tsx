"use client";

import { useTranslations } from "next-intl";
import { MemoField } from "@/app/(coding)/_screen/memo-field";
import styles from "./tagging-bar.module.css";

type MemoDraftProps = {
  readonly memo: string;
  readonly onKeep: (memo: string) => void;
  readonly onLeave: () => void;
};

/** A memo for the passage before it has a code. */
export function MemoDraft({ memo, onKeep, onLeave }: MemoDraftProps) {
  const t = useTranslations("coding.bar");
  return (
    <div className={styles.memo}>
      <MemoField memo={memo} label={t("memo")} autoFocus onSave={onKeep} onLeave={onLeave} />
    </div>
  );
}
