"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/feedback/notice";
import { Card } from "@/app/_ui/layout/card";
import { WritingField } from "@/app/_writing/writing-field";
import type { StandingWriting } from "@/db/reads/writing/standing-text";
import type { UserId } from "@/lib/study/ids";
import type { RichText } from "@/lib/writing/rich-text";
import styles from "./case-sheet.module.css";

type SummaryCardProps = {
  readonly user: UserId;
  readonly writer: string;
  readonly study: string;
  readonly code: string;
  readonly begin: StandingWriting;
};

/** The case's summary, in the shape of the report where nothing was written yet. Source: METHOD, section 2.6. */
export function SummaryCard({ user, writer, study, code, begin }: SummaryCardProps) {
  const t = useTranslations("cases.summary");
  return (
    <Card title={t("title")}>
      <p className={styles.quiet}>{t("help")}</p>
      <div className={styles.shared}>
        <Notice tone="info">{t("shared")}</Notice>
      </div>
      <WritingField
        key={code}
        user={user}
        writer={writer}
        study={study}
        on={{ kind: "summary", case: code }}
        memo={null}
        begin={begin}
        label={t("label", { code })}
        start={shapeOfReport([t("situation"), t("decision"), t("later")])}
        headings
      />
    </Card>
  );
}

function shapeOfReport(headings: readonly string[]): RichText {
  return {
    type: "doc",
    content: headings.flatMap((text) => [
      { type: "heading" as const, attrs: { level: 3 as const }, content: [{ type: "text" as const, text }] },
      { type: "paragraph" as const },
    ]),
  };
}
