"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "@/app/_ui/layout/card";
import type { StudyPreview } from "@/app/_upload/study-preview";
import styles from "./import-study.module.css";

const kinds = ["cases", "respondents", "interviews", "themes", "coders", "codings", "judgements"] as const;

/** What a study holds that is about to be imported. */
export function PreviewCard({
  preview: { name, counts, passedOver },
  children,
}: {
  readonly preview: StudyPreview;
  readonly children: ReactNode;
}) {
  const t = useTranslations("import.study");
  return (
    <Card title={name}>
      <dl className={styles.counts}>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`count.${kind}`)}</dt>
            <dd>{counts[kind]}</dd>
          </div>
        ))}
      </dl>
      {passedOver.length > 0 ? <p>{t("passedOver", { fields: passedOver.join(", ") })}</p> : null}
      <p>{t("youJoin")}</p>
      <div>{children}</div>
    </Card>
  );
}
