import { agreementSentence } from "@/app/_agreement/agreement-sentence";
import type { ReportBlock, ReportCell, ReportTable } from "@/lib/report/document";
import type { AgreementFigures } from "@/lib/report/evidence-figures";
import { cellsIn, column, wordsColumn } from "../cells";
import type { ReportSource } from "../report-source";
import { paragraphs } from "./paragraphs";

/** How far coders judged alike: per theme in words, and in a table with intervals. */
export function agreementSection(source: ReportSource): readonly ReportBlock[] {
  const { inputs, words, theme } = source;
  const { t } = words;
  const themes = source.figures.evidence?.agreement ?? [];
  const doubleCoded = new Set(inputs.evidence?.agreement.doubleCoded.map(({ interview }) => interview)).size;
  if (doubleCoded === 0) return paragraphs([[t("agreement.none")]]);
  return [
    ...paragraphs([
      [
        t("agreement.scope", {
          doubleCoded,
          held: inputs.work.interviews.length,
          coders: inputs.evidence?.agreement.coders.length ?? 0,
        }),
        t("agreement.measure"),
      ],
      ...themes.map((each) => [
        t("agreement.ofTheme", {
          theme: theme(each.theme).name,
          sentence: agreementSentence(words, each, "alpha"),
        }),
      ]),
    ]),
    { kind: "table", table: agreementTable(source, themes) },
  ];
}

function agreementTable({ words, theme }: ReportSource, themes: readonly AgreementFigures[]): ReportTable {
  const { t } = words;
  const cells = cellsIn(words);
  return {
    id: "agreement",
    caption: t("agreement.table"),
    rowHeading: t("agreement.theme"),
    columns: [
      column("interviews", t("agreement.interviews")),
      column("units", t("agreement.units")),
      column("percent", t("agreement.percent")),
      column("alpha", t("agreement.alpha")),
      {
        id: "interval",
        label: t("agreement.interval"),
        parts: (["low", "high"] as const).map((part) => ({ id: part, label: t(`agreement.${part}`) })),
      },
      wordsColumn("verdict", t("agreement.verdict")),
    ],
    bodies: [
      {
        label: null,
        rows: themes.map(({ theme: on, interviews, units, percent, figure }) => ({
          id: on,
          label: theme(on).name,
          cells: [
            cells.count(interviews),
            cells.count(units),
            cells.share(percent.kind === "defined" ? percent.value : null),
            cells.coefficient(figure.value.kind === "defined" ? figure.value.value : null),
            intervalOf(figure),
            cells.text(words.verdicts(figure.verdict ?? "none")),
          ],
        })),
      },
    ],
    notes: [t("agreement.note")],
  };

  function intervalOf({ value, interval }: AgreementFigures["figure"]): ReportCell {
    if (interval.kind === "interval") {
      const { low, high } = interval;
      const { coefficient } = words.figures;
      return {
        shown: t("agreement.bounds", { low: coefficient(low), high: coefficient(high) }),
        values: [low, high],
      };
    }
    const why = value.kind === "undefined" ? value.because : interval.because;
    return { shown: words.because(why), values: [null, null] };
  }
}
