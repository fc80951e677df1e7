import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { Titled } from "@/app/_ui/layout/titled";
import { DataTable } from "@/app/_ui/table/data-table";
import type { AgreementShown, ThemeAgreement } from "@/db/reads/agreement/agreement-shown";
import styles from "./agreement.module.css";
import { ExplainedFigure } from "./explained-figure";
import type { FigureRule } from "./figure-rule";
import { ThemeName } from "./theme-name";
import { useInWords } from "./use-in-words";
import { VerdictBadge } from "./verdict-badge";

/** Every figure on judgements, a line per theme; AC2 where one stance prevails, with the reason below. */
export function JudgementFigures({ shown }: { readonly shown: AgreementShown }) {
  const t = useTranslations("agreement.figures");
  const explained = useTranslations("agreement.explained");
  const rules = useTranslations("agreement.rule");
  const figures = figuresIn(useFormatter());
  const inWords = useInWords();
  const { measure } = shown.choices;
  const prevailing = shown.themes.flatMap((theme) =>
    theme.judgements.prevailing === null ? [] : [{ theme, ...theme.judgements.prevailing }],
  );
  const cell = (theme: ThemeAgreement, rule: FigureRule, figure: Figured) => {
    const rests =
      rule === "known"
        ? explained("interviews", { count: theme.interviews })
        : explained("units", { count: theme.judgements.units });
    return { show: <ExplainedFigure {...{ rule, rests, figure }} of={theme.name} /> };
  };
  return (
    <Titled title={t("title")}>
      <DataTable
        caption={t("title")}
        hideCaption
        dense
        columns={[
          { id: "theme", label: t("column.theme") },
          { id: "interviews", label: t("column.interviews"), number: true },
          { id: "units", label: t("column.units"), number: true },
          { id: "percent", label: t("column.percent"), number: true },
          { id: "figure", label: rules(`${measure}.term`), number: true },
          { id: "interval", label: t("column.interval"), number: true },
          { id: "verdict", label: t("column.verdict") },
          { id: "known", label: t("column.known"), number: true },
          { id: "ac2", label: t("column.ac2"), number: true },
        ]}
        rows={shown.themes.map((theme) => {
          const { units, percent, ac2, figure, known } = theme.judgements;
          return {
            id: theme.code,
            cells: {
              theme: { show: <ThemeName name={theme.name} place={theme.place} /> },
              interviews: theme.interviews,
              units,
              percent: cell(theme, "percent", percent),
              figure: cell(theme, measure, figure),
              interval: inWords.interval(figure.interval, measure === "percent"),
              verdict: { show: <VerdictBadge verdict={figure.verdict} /> },
              known: cell(theme, "known", known),
              ac2: theme.judgements.prevailing === null ? t("notNeeded") : cell(theme, "ac2", ac2),
            },
          };
        })}
      />
      {prevailing.map(({ theme, stance, share }) => (
        <p key={theme.code} className={styles.muted}>
          {t("prevailing", { theme: theme.name, share: figures.share(share), stance: theme.wording[stance] })}
        </p>
      ))}
    </Titled>
  );
}

type Figured = Parameters<typeof ExplainedFigure>[0]["figure"];
