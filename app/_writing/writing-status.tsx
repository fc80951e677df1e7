"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Icon } from "@/app/_ui/icon/icon";
import styles from "./writing.module.css";
import type { WritingState } from "./writing-state";

/** Whether the words are safe: said beside them, and aloud when that changes. */
export function WritingStatusLine({ state }: { readonly state: WritingState }) {
  const t = useTranslations("writing.status");
  const format = useFormatter();
  const explain = useRefusal();
  const { status, savedAt, isKept, standing } = state;
  const time = (at: number) => format.dateTime(new Date(at), "time");
  const said = () => {
    switch (status.kind) {
      case "refused":
        return explain(status.refusal);
      case "saved":
        if (savedAt !== null) return t("savedAt", { time: time(savedAt) });
        if (standing === null || standing.version === 0) return t("empty");
        return t("by", {
          name: standing.writtenBy ?? t("someone"),
          moment: format.dateTime(new Date(standing.writtenAt), "moment"),
        });
      default:
        return t(status.kind);
    }
  };
  const isTrouble = !["saved", "saving", "typing"].includes(status.kind);
  return (
    <>
      <p className={isTrouble ? styles.trouble : styles.status} role="status">
        {isTrouble ? <Icon name="warning" /> : null}
        {said()}
      </p>
      {isKept ? null : (
        <p className={styles.trouble} role="alert">
          <Icon name="warning" />
          {t("notKept")}
        </p>
      )}
    </>
  );
}
