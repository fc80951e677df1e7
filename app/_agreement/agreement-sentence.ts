import type { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import type { Coefficient } from "@/lib/agreement/coefficient";
import type { Figure } from "@/lib/agreement/figure";
import { type JudgementMeasure, scaleByMeasure } from "@/lib/agreement/judgements/judgement-measures";
import type { Verdict } from "@/lib/agreement/verdict";

type Words = {
  readonly sentence: ReturnType<typeof useTranslations<"agreement.sentence">>;
  readonly verdicts: ReturnType<typeof useTranslations<"agreement.verdict">>;
  readonly measures: ReturnType<typeof useTranslations<"agreement.short.measure">>;
  readonly format: Pick<ReturnType<typeof useFormatter>, "number">;
};

type JudgedTheme = {
  readonly interviews: number;
  readonly units: number;
  readonly percent: Coefficient;
  readonly figure: Figure;
};

/** Says how far coders agree on a theme's judgements, whether its interviews carry that, and if not, why. */
export function agreementSentence(
  { sentence, verdicts, measures, format }: Words,
  { interviews, units, percent, figure: { value, interval, verdict } }: JudgedTheme,
  measure: JudgementMeasure,
): string {
  const figures = figuresIn(format);
  const same =
    percent.kind === "defined" ? sentence("same", { percent: figures.share(percent.value), units }) : null;
  if (value.kind === "undefined")
    return [same, sentence(value.because, { measure: measures(measure) })].filter(Boolean).join(" ");
  const written = measure === "percent" ? figures.share : figures.coefficient;
  const given = { measure: measures(measure), value: written(value.value) };
  if (interval.kind === "no-interval")
    return [same, sentence(interval.because, { ...given, interviews })].join(" ");
  const bounded = { ...given, low: written(interval.low), high: written(interval.high) };
  if (verdict === null || scaleByMeasure[measure] === null)
    return [same, sentence("no-scale", bounded)].join(" ");
  const said = isKrippendorffs(verdict)
    ? sentence(verdict, bounded)
    : sentence("kappa", { ...bounded, verdict: verdicts(verdict) });
  return [same, said].join(" ");
}

const krippendorffs = ["reliable", "tentative", "unreliable"] as const;

function isKrippendorffs(verdict: Verdict): verdict is (typeof krippendorffs)[number] {
  return krippendorffs.some((level) => level === verdict);
}
