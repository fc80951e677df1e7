import { agreementSentence } from "@/app/_agreement/agreement-sentence";
import type { Figure } from "@/lib/agreement/figure";
import type { ReportBlock, ReportCell, ReportColumn, ReportTable } from "@/lib/report/document";
import type { AgreementFigures } from "@/lib/report/evidence-figures";
import { cellsIn, column, wordsColumn } from "../cells";
import type { ReportSource } from "../report-source";
import { paragraphs } from "./paragraphs";

/** How far coders judged alike and marked the same: per theme in words, and in tables with intervals. */
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
    { kind: "table", table: judgementTable(source, themes) },
    ...passageBlocks(source, themes),
  ];
}

/** Nothing in what was frozen before reports told it. */
function passageBlocks(source: ReportSource, themes: readonly AgreementFigures[]): readonly ReportBlock[] {
  const { t } = source.words;
  const told = themes.flatMap(({ marked, ...each }) => (marked === undefined ? [] : [{ ...each, marked }]));
  if (told.length === 0) return [];
  const { count } = cellsIn(source.words);
  const table = agreementTable(source, told, {
    id: "agreement:passages",
    caption: t("agreement.passagesTable"),
    columns: [column("interviews", t("agreement.interviews"))],
    alpha: t("agreement.uAlpha"),
    cellsOf: ({ interviews, marked }) => ({ cells: [count(interviews)], figure: marked }),
  });
  return [...paragraphs([[t("agreement.passages")]]), { kind: "table", table }];
}

function judgementTable(source: ReportSource, themes: readonly AgreementFigures[]): ReportTable {
  const { t } = source.words;
  const { count, share } = cellsIn(source.words);
  return agreementTable(source, themes, {
    id: "agreement",
    caption: t("agreement.table"),
    columns: [
      column("interviews", t("agreement.interviews")),
      column("units", t("agreement.units")),
      column("percent", t("agreement.percent")),
    ],
    alpha: t("agreement.alpha"),
    cellsOf: ({ interviews, units, percent, figure }) => ({
      cells: [count(interviews), count(units), share(percent.kind === "defined" ? percent.value : null)],
      figure,
    }),
  });
}

/** A table of a coefficient with its bounds and verdict, a row for each theme. */
function agreementTable<Told extends AgreementFigures>(
  { words, theme }: ReportSource,
  themes: readonly Told[],
  given: {
    readonly id: string;
    readonly caption: string;
    /** What stands before the coefficient. */
    readonly columns: readonly ReportColumn[];
    readonly alpha: string;
    readonly cellsOf: (told: Told) => { readonly cells: readonly ReportCell[]; readonly figure: Figure };
  },
): ReportTable {
  const { t } = words;
  const { coefficient, text } = cellsIn(words);
  return {
    id: given.id,
    caption: given.caption,
    rowHeading: t("agreement.theme"),
    columns: [
      ...given.columns,
      column("alpha", given.alpha),
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
        rows: themes.map((each) => {
          const { cells, figure } = given.cellsOf(each);
          return {
            id: each.theme,
            label: theme(each.theme).name,
            cells: [
              ...cells,
              coefficient(figure.value.kind === "defined" ? figure.value.value : null),
              intervalOf(figure),
              text(words.verdicts(figure.verdict ?? "none")),
            ],
          };
        }),
      },
    ],
    notes: [t("agreement.note")],
  };

  function intervalOf({ value, interval }: Figure): ReportCell {
    if (interval.kind === "interval") {
      const { low, high } = interval;
      const bound = words.figures.coefficient;
      return { shown: t("agreement.bounds", { low: bound(low), high: bound(high) }), values: [low, high] };
    }
    const why = value.kind === "undefined" ? value.because : interval.because;
    return { shown: words.because(why), values: [null, null] };
  }
}
