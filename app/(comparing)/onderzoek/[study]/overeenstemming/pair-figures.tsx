import { useTranslations } from "next-intl";
import { Titled } from "@/app/_ui/layout/titled";
import { DataTable, type Row } from "@/app/_ui/table/data-table";
import type { AgreementShown } from "@/db/reads/agreement/agreement-shown";
import styles from "./agreement.module.css";
import { ExplainedFigure } from "./explained-figure";
import { ThemeName } from "./theme-name";
import { useInWords } from "./use-in-words";
import { VerdictBadge } from "./verdict-badge";

/** Who differs from whom: for every two coders and each theme, on judgements and on passages. */
export function PairFigures({ shown }: { readonly shown: AgreementShown }) {
  const t = useTranslations("agreement.pairs");
  const explained = useTranslations("agreement.explained");
  const rules = useTranslations("agreement.rule");
  const inWords = useInWords();
  const { pairMeasure } = shown.choices;
  const rows = shown.themes.flatMap(({ code, name, place, pairs }) =>
    pairs.map(({ coders: [one, other], kappa, words }): Row => {
      const pair = t("two", { one, other });
      const of = `${name}, ${pair}`;
      return {
        id: `${code} ${pair}`,
        cells: {
          pair: { show: pair, by: pair },
          theme: { show: <ThemeName name={name} place={place} />, by: place },
          interviews: words.interviews,
          kappa: {
            show: (
              <ExplainedFigure
                rule="kappa-pair"
                of={of}
                rests={explained("units", { count: kappa.units })}
                figure={kappa}
              />
            ),
            by: kappa.value.kind === "defined" ? kappa.value.value : null,
          },
          interval: inWords.interval(kappa.interval),
          verdict: { show: <VerdictBadge verdict={kappa.verdict} /> },
          words: {
            show: (
              <ExplainedFigure
                rule={pairMeasure}
                of={of}
                rests={explained("interviews", { count: words.interviews })}
                figure={words}
              />
            ),
            by: words.value.kind === "defined" ? words.value.value : null,
          },
          wordsInterval: inWords.interval(words.interval),
        },
      };
    }),
  );
  if (rows.length === 0) return null;
  return (
    <Titled title={t("title")}>
      <p className={styles.muted}>{t("legend")}</p>
      <DataTable
        caption={t("title")}
        hideCaption
        dense
        columns={[
          { id: "pair", label: t("column.pair"), sortable: true },
          { id: "theme", label: t("column.theme"), sortable: true },
          { id: "interviews", label: t("column.interviews"), number: true },
          { id: "kappa", label: t("column.kappa"), number: true, sortable: true },
          { id: "interval", label: t("column.interval"), number: true },
          { id: "verdict", label: t("column.verdict") },
          { id: "words", label: rules(`${pairMeasure}.term`), number: true, sortable: true },
          { id: "wordsInterval", label: t("column.wordsInterval"), number: true },
        ]}
        rows={rows}
      />
    </Titled>
  );
}
