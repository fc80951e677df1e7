import Link from "next/link";
import { useTranslations } from "next-intl";
import { respondentNamed } from "@/app/_i18n/respondent-named";
import { interviewHref } from "@/app/_shell/interview-href";
import type { QuotablePassage } from "@/db/reads/board/quote-board";
import styles from "./board.module.css";

type QuoteFactsProps = {
  readonly quote: Omit<QuotablePassage, "overlaps">;
  readonly may: { readonly open: boolean };
  readonly slug: string;
  readonly timesQuoted: (respondent: string) => number;
};

/** Who said it, as the report attributes it, and for the researchers where and how often they are quoted. */
export function QuoteFacts({ quote, may, slug, timesQuoted }: QuoteFactsProps) {
  const t = useTranslations("board");
  const name = respondentNamed(useTranslations("results.role"));
  const { respondents, interview, coder } = quote;
  const times = Math.max(0, ...respondents.map(({ code }) => timesQuoted(code)));
  return (
    <figcaption className={styles.facts}>
      <strong>{respondents.map(name).join(", ")}</strong>{" "}
      {may.open ? <Link href={interviewHref(slug, interview, quote)}>{interview}</Link> : interview}
      {" · "}
      {t("coded", { coder: coder ?? t("consensus") })}
      {times === 0 ? null : ` · ${t("timesQuoted", { times })}`}
    </figcaption>
  );
}
