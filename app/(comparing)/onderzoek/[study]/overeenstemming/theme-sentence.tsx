import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import type { ThemeAgreement } from "@/db/reads/agreement/agreement-shown";
import { type JudgementMeasure, scaleByMeasure } from "@/lib/agreement/judgements/judgement-measures";
import type { Verdict } from "@/lib/agreement/verdict";

type ThemeSentenceProps = { readonly theme: ThemeAgreement; readonly measure: JudgementMeasure };

/** How far coders agree on a theme's judgements, whether its interviews carry that, and if not, why. */
export function ThemeSentence({ theme, measure }: ThemeSentenceProps) {
  const t = useTranslations("agreement.sentence");
  const verdicts = useTranslations("agreement.verdict");
  const named = useTranslations("agreement.short.measure");
  const format = useFormatter();
  const figures = figuresIn(format);
  const { percent, units, figure } = theme.judgements;
  const same =
    percent.kind === "defined" ? t("same", { percent: figures.share(percent.value), units }) : null;
  const { value, interval, verdict } = figure;
  if (value.kind === "undefined")
    return [same, t(value.because, { measure: named(measure) })].filter(Boolean).join(" ");
  const written = measure === "percent" ? figures.share : figures.coefficient;
  const given = { measure: named(measure), value: written(value.value) };
  if (interval.kind === "no-interval")
    return [same, t(interval.because, { ...given, interviews: theme.interviews })].join(" ");
  const bounded = { ...given, low: written(interval.low), high: written(interval.high) };
  if (verdict === null || scaleByMeasure[measure] === null) return [same, t("no-scale", bounded)].join(" ");
  const said = isKrippendorffs(verdict)
    ? t(verdict, bounded)
    : t("kappa", { ...bounded, verdict: verdicts(verdict) });
  return [same, said].join(" ");
}

const krippendorffs = ["reliable", "tentative", "unreliable"] as const;

function isKrippendorffs(verdict: Verdict): verdict is (typeof krippendorffs)[number] {
  return krippendorffs.some((level) => level === verdict);
}
