"use client";

import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import type { CaseWeight } from "@/db/reads/coding/coding-screen";
import styles from "./weight-line.module.css";

/** What one opinion of this case weighs: the mean number of opinions by the case's own. */
export function WeightLine({ weight, caseCode }: { readonly weight: CaseWeight; readonly caseCode: string }) {
  const t = useTranslations("coding.weight");
  const figures = figuresIn(useFormatter());
  const mean = figures.weight(weight.mean);
  return (
    <article className={styles.card}>
      <h3 className={styles.title}>{t("title")}</h3>
      <p>
        {mean} : {weight.opinions} = <strong>{figures.weight(weight.weight)}</strong>{" "}
        <span className={styles.note}>{t("why", { case: caseCode, opinions: weight.opinions })}</span>
      </p>
      <p className={styles.note}>{t(`over.${weight.meanOver}`)}</p>
    </article>
  );
}
