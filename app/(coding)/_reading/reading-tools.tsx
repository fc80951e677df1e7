"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { RadioGroup } from "@/app/_ui/form/radio-group";
import columnStyles from "@/app/(coding)/_case/case-column.module.css";
import { ColumnAction } from "@/app/(coding)/_case/column-action";
import { interviewerWords } from "@/lib/reading/reading-choice";
import styles from "./reading-tools.module.css";
import type { Reading } from "./use-reading";

/** Beside the text: reading mode, and what of the interviewer's words is seen. */
export const ReadingTools = memo(function ReadingTools({ reading }: { readonly reading: Reading }) {
  const t = useTranslations("coding.reading");
  return (
    <section className={columnStyles.actions} aria-label={t("title")}>
      <h2 className={columnStyles.title}>{t("title")}</h2>
      <ColumnAction
        label={t("mode")}
        action="reading"
        pressed={reading.isOpen}
        onPress={() => reading.setOpen(!reading.isOpen)}
      />
      <div className={styles.words}>
        <RadioGroup
          name="interviewer"
          label={t("words")}
          look="segments"
          value={reading.interviewer}
          choices={interviewerWords.map((value) => ({ value, label: t(`choice.${value}`) }))}
          onChange={(chosen) => {
            const words = interviewerWords.find((one) => one === chosen);
            if (words) reading.setInterviewer(words);
          }}
        />
        {reading.notKept ? <p role="status">{t("notKept")}</p> : null}
      </div>
    </section>
  );
});
