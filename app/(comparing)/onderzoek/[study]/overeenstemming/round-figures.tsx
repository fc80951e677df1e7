import { useTranslations } from "next-intl";
import { Titled } from "@/app/_ui/layout/titled";
import { DataTable, type Row } from "@/app/_ui/table/data-table";
import type { AgreementShown } from "@/db/reads/agreement/agreement-shown";
import styles from "./agreement.module.css";
import { ExplainedFigure } from "./explained-figure";
import { RoundChart } from "./round-chart";
import { ThemeName } from "./theme-name";
import { useInWords } from "./use-in-words";

/** Agreement over time: training, main and drift check, as a chart per theme and as a table. */
export function RoundFigures({ shown }: { readonly shown: AgreementShown }) {
  const t = useTranslations("agreement.rounds");
  if (shown.rounds.length === 0)
    return (
      <Titled title={t("title")}>
        <p className={styles.muted}>{t("one")}</p>
      </Titled>
    );
  return (
    <Titled title={t("title")}>
      <p className={styles.muted}>
        ● {t("legendJudgements")} · □ {t("legendPassages")}. {t("legend")}
      </p>
      <div className={styles.charts}>
        {shown.themes.map((theme) => (
          <RoundChart
            key={theme.code}
            theme={theme}
            rounds={shown.rounds.flatMap(({ name, themes }) =>
              themes.flatMap(({ theme: code, ...figures }) =>
                code === theme.code ? [{ name, ...figures }] : [],
              ),
            )}
          />
        ))}
      </div>
      <RoundTable shown={shown} />
    </Titled>
  );
}

function RoundTable({ shown }: { readonly shown: AgreementShown }) {
  const t = useTranslations("agreement.rounds");
  const rules = useTranslations("agreement.rule");
  const explained = useTranslations("agreement.explained");
  const inWords = useInWords();
  const { measure } = shown.choices;
  const rows = shown.themes.flatMap(({ code, name, place }) =>
    shown.rounds.flatMap((round): readonly Row[] => {
      const figures = round.themes.find(({ theme }) => theme === code);
      if (figures === undefined) return [];
      const { interviews, judgements, passages } = figures;
      const about = {
        of: `${name}, ${round.name}`,
        rests: explained("interviews", { count: interviews }),
      };
      return [
        {
          id: `${code} ${round.name}`,
          cells: {
            theme: { show: <ThemeName name={name} place={place} /> },
            round: round.name,
            kind: t(`kind.${round.kind}`),
            interviews,
            judgements: { show: <ExplainedFigure rule={measure} figure={judgements} {...about} /> },
            interval: inWords.interval(judgements.interval),
            passages: { show: <ExplainedFigure rule="u-alpha" figure={passages} {...about} /> },
            passagesInterval: inWords.interval(passages.interval),
          },
        },
      ];
    }),
  );
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      dense
      columns={[
        { id: "theme", label: t("column.theme") },
        { id: "round", label: t("column.round") },
        { id: "kind", label: t("column.kind") },
        { id: "interviews", label: t("column.interviews"), number: true },
        { id: "judgements", label: rules(`${measure}.term`), number: true },
        { id: "interval", label: t("column.interval"), number: true },
        { id: "passages", label: t("column.passages"), number: true },
        { id: "passagesInterval", label: t("column.passagesInterval"), number: true },
      ]}
      rows={rows}
    />
  );
}
