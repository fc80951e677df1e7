import { useTranslations } from "next-intl";
import { Explained } from "@/app/_ui/overlay/explained";
import type { Coefficient } from "@/lib/agreement/coefficient";
import type { Figure } from "@/lib/agreement/figure";
import { aboutRule, type FigureRule } from "./figure-rule";
import { useInWords } from "./use-in-words";
import { whyNoValue } from "./why-no-value";

type ExplainedFigureProps = {
  readonly rule: FigureRule;
  /** The theme, or what else it is a figure of. */
  readonly of: string;
  /** How many it rests on, in words. */
  readonly rests: string;
  /** Without bounds where none are computed. */
  readonly figure: { readonly value: Coefficient } & Partial<Figure>;
};

/** A coefficient, with its unit, number, interval, rule and bounds a click away; or why there is none. */
export function ExplainedFigure({ rule, of, rests, figure }: ExplainedFigureProps) {
  const t = useTranslations("agreement.explained");
  const rules = useTranslations("agreement.rule");
  const verdicts = useTranslations("agreement.verdict");
  const why = useTranslations("agreement.why");
  const inWords = useInWords();
  const { value, interval, verdict } = figure;
  const { unit, scale } = aboutRule[rule];
  const term = rules(`${rule}.term`);
  const parts = [
    { term: t("unit"), words: t(`unitOf.${unit}`) },
    { term: t("n"), words: rests },
    ...(value.kind === "defined"
      ? []
      : [{ term: t("noValue"), words: why(whyNoValue(rule, value.because)) }]),
    ...(interval === undefined
      ? []
      : [{ term: t("interval"), words: inWords.resampled(interval, rule === "percent") }]),
    { term: t("rule"), words: rules(`${rule}.rule`) },
    ...(verdict === undefined
      ? []
      : [
          { term: t("bounds"), words: t(`scale.${scale ?? "none"}`) },
          { term: t("verdict"), words: verdicts(verdict ?? "none") },
        ]),
  ];
  const shown = rule === "percent" ? inWords.share(value) : inWords.coefficient(value);
  return <Explained name={t("of", { rule: term, of })} shown={shown} parts={parts} />;
}
