import { useFormatter, useTranslations } from "next-intl";
import { Titled } from "@/app/_ui/layout/titled";
import { DataTable } from "@/app/_ui/table/data-table";
import type { AgreementShown } from "@/db/reads/agreement/agreement-shown";
import styles from "./agreement.module.css";
import { ExplainedFigure } from "./explained-figure";
import type { FigureRule } from "./figure-rule";
import { PassagesByInterview } from "./passages-by-interview";
import { ThemeName } from "./theme-name";
import { useInWords } from "./use-in-words";
import { VerdictBadge } from "./verdict-badge";

/** Every figure on passages, a line per theme, and whether coders see the same parts as relevant. */
export function PassageFigures({ shown }: { readonly shown: AgreementShown }) {
  const t = useTranslations("agreement.passages");
  const explained = useTranslations("agreement.explained");
  const rules = useTranslations("agreement.rule");
  const format = useFormatter();
  const inWords = useInWords();
  const { pairMeasure } = shown.choices;
  const intervalOf = (rule: FigureRule) => ({
    label: t("column.interval"),
    alone: t("column.intervalOf", { measure: rules(`${rule}.term`) }),
  });
  return (
    <Titled title={t("title")}>
      <p className={styles.muted}>
        {t.rich("relevance", {
          alpha: () => (
            <ExplainedFigure
              rule="relevance"
              of={t("relevanceOf")}
              rests={explained("interviews", { count: shown.relevance.interviews })}
              figure={shown.relevance}
            />
          ),
        })}
      </p>
      <DataTable
        caption={t("title")}
        hideCaption
        dense
        columns={[
          { id: "theme", label: t("column.theme") },
          { id: "interviews", label: t("column.interviews"), number: true },
          { id: "words", label: rules(`${pairMeasure}.term`), number: true },
          { id: "wordsInterval", ...intervalOf(pairMeasure), number: true },
          { id: "alpha", label: t("column.alpha"), number: true },
          { id: "interval", ...intervalOf("u-alpha"), number: true },
          { id: "verdict", label: t("column.verdict") },
          { id: "stance", label: t("column.stance"), number: true },
          { id: "coverage", label: t("column.coverage"), number: true },
        ]}
        rows={shown.themes.map(({ code, name, place, passages }) => {
          const { interviews, length, figure, words, stance } = passages;
          const cell = (rest: Pick<Parameters<typeof ExplainedFigure>[0], "rule" | "figure">) => {
            const rests = explained("text", { count: interviews, length: format.number(length) });
            return { show: <ExplainedFigure of={name} rests={rests} {...rest} /> };
          };
          return {
            id: code,
            cells: {
              theme: { show: <ThemeName name={name} place={place} /> },
              interviews,
              words: cell({ rule: pairMeasure, figure: words }),
              wordsInterval: inWords.interval(words.interval),
              alpha: cell({ rule: "u-alpha", figure }),
              interval: inWords.interval(figure.interval),
              verdict: { show: <VerdictBadge verdict={figure.verdict} /> },
              stance: cell({ rule: "cu-alpha", figure: stance.alpha }),
              coverage: inWords.share(stance.coverage),
            },
          };
        })}
      />
      {shown.themes.map(({ code, name, passages }) =>
        passages.stance.leftOut === 0 ? null : (
          <p key={code} className={styles.muted}>
            {t("leftOut", { theme: name, count: passages.stance.leftOut })}
          </p>
        ),
      )}
      <PassagesByInterview shown={shown} />
    </Titled>
  );
}
