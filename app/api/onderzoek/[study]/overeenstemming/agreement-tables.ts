import type { useTranslations } from "next-intl";
import type { AgreementInputs } from "@/db/reads/agreement/agreement-inputs";
import type { Coefficient } from "@/lib/agreement/coefficient";
import type { Figure } from "@/lib/agreement/figure";
import type { CsvCell } from "@/lib/interchange/csv/write-csv";

type Words = ReturnType<typeof useTranslations<"agreement">>;
type Rows = readonly (readonly CsvCell[])[];
type Given = { readonly value: Coefficient } & Partial<Figure>;

/** What a line of the table of figures is about. */
type About = {
  readonly part: "judgements" | "passages" | "pairs" | "rounds";
  readonly theme: string | null;
  readonly measure: Parameters<typeof measureName>[1];
  readonly interviews: number | null;
  readonly units?: number;
  readonly coders?: readonly string[];
  readonly round?: string;
};

export const agreementTableNames = ["cijfers", "oordelen", "passages", "verschillen"] as const;
type AgreementTable = (typeof agreementTableNames)[number];

/** The page's figures and ranked differences, and the judgements and passages they come from, as tables with a row of names first. */
export function agreementTables(
  inputs: AgreementInputs,
  t: Words,
): Readonly<Record<AgreementTable, () => Rows>> {
  const place = [t("csv.interview"), t("csv.theme"), t("csv.coder"), t("csv.stance")];
  return {
    cijfers: () => figureRows(inputs, t),
    oordelen: () => [
      place,
      ...inputs.judgements.map(({ interview, theme, coder, stance }) => [interview, theme, coder, stance]),
    ],
    passages: () => [
      [...place, t("csv.from"), t("csv.to")],
      ...inputs.passages.map(({ interview, theme, coder, stance, from, to }) => [
        interview,
        theme,
        coder,
        stance,
        from,
        to,
      ]),
    ],
    verschillen: () => [
      [
        ...place.slice(0, 2),
        ...(["judged", "gain", "explained"] as const).map((name) => t(`disagreements.${name}`)),
      ],
      ...inputs.shown.disagreements.map(({ interview, theme, judged, gain, explained }) => [
        interview,
        theme,
        judged.join(", "),
        gain,
        explained,
      ]),
    ],
  };
}

const columns = [
  "part",
  "theme",
  "round",
  "coders",
  "measure",
  "interviews",
  "units",
  "value",
  "low",
  "high",
  "verdict",
  "reason",
] as const;

function figureRows({ choices, shown }: AgreementInputs, t: Words): Rows {
  const { measure, pairMeasure } = choices;
  const line = lineIn(t);
  const ofThemes = shown.themes.flatMap(({ code: theme, interviews, judgements, passages, pairs }) => {
    const judged = { part: "judgements", theme, interviews, units: judgements.units } as const;
    const marked = { part: "passages", theme, interviews: passages.interviews } as const;
    return [
      line({ ...judged, measure }, judgements.figure),
      ...(measure === "percent" ? [] : [line({ ...judged, measure: "percent" }, judgements.percent)]),
      line({ part: "judgements", theme, interviews, measure: "known" }, judgements.known),
      ...(measure === "ac2" ? [] : [line({ ...judged, measure: "ac2" }, judgements.ac2)]),
      line({ ...marked, measure: "u-alpha" }, passages.figure),
      line({ ...marked, measure: pairMeasure }, passages.words),
      line({ ...marked, measure: "cu-alpha" }, passages.stance.alpha),
      line({ ...marked, measure: "coverage" }, { value: passages.stance.coverage }),
      ...pairs.flatMap(({ coders, kappa, words }) => {
        const ofPair = { part: "pairs", theme, coders, interviews: words.interviews } as const;
        return [
          line({ ...ofPair, measure: "kappa-pair", units: kappa.units }, kappa),
          line({ ...ofPair, measure: pairMeasure }, words),
        ];
      }),
    ];
  });
  const ofRounds = shown.rounds.flatMap(({ name: round, themes }) =>
    themes.flatMap(({ theme, interviews, judgements, passages }) => [
      line({ part: "rounds", round, theme, interviews, measure }, judgements),
      line({ part: "rounds", round, theme, interviews, measure: "u-alpha" }, passages),
    ]),
  );
  const relevance = line(
    { part: "passages", theme: null, interviews: shown.relevance.interviews, measure: "relevance" },
    shown.relevance,
  );
  return [columns.map((column) => t(`csv.${column}`)), ...ofThemes, relevance, ...ofRounds];
}

function lineIn(t: Words): (about: About, figure: Given) => readonly CsvCell[] {
  return ({ part, theme, measure, interviews, units, coders, round }, { value, interval, verdict }) => {
    const bounds = interval?.kind === "interval" ? interval : null;
    return [
      t(`csv.partOf.${part}`),
      theme ?? t("csv.partOf.all"),
      round ?? null,
      coders === undefined ? null : coders.join(", "),
      measureName(t, measure),
      interviews,
      units ?? null,
      value.kind === "defined" ? value.value : null,
      bounds?.low ?? null,
      bounds?.high ?? null,
      verdict === undefined ? null : t(`verdict.${verdict ?? "none"}`),
      value.kind === "defined" ? null : t(`because.${value.because}`),
    ];
  };
}

function measureName(
  t: Words,
  measure:
    | AgreementInputs["choices"]["measure" | "pairMeasure"]
    | "known"
    | "kappa-pair"
    | "u-alpha"
    | "cu-alpha"
    | "coverage"
    | "relevance",
): string {
  return measure === "coverage" ? t("passages.column.coverage") : t(`rule.${measure}.term`);
}
