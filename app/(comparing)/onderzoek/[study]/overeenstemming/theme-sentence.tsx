import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import type { ThemeAgreement } from "@/db/reads/agreement/agreement-shown";

/** How far coders agree on a theme's judgements, whether its interviews carry that, and if not, why. */
export function ThemeSentence({ theme }: { readonly theme: ThemeAgreement }) {
  const t = useTranslations("agreement.sentence");
  const figures = figuresIn(useFormatter());
  const { alpha, percent, units } = theme.agreement;
  const interval = theme.intervals.alpha;
  const same =
    percent.kind === "defined" ? t("same", { percent: figures.share(percent.value), units }) : null;
  if (alpha.kind === "undefined") return [same, t(alpha.because)].filter(Boolean).join(" ");
  const value = figures.coefficient(alpha.value);
  if (interval.kind === "no-interval")
    return [same, t(interval.because, { alpha: value, interviews: theme.interviews })].join(" ");
  const bounds = { low: figures.coefficient(interval.low), high: figures.coefficient(interval.high) };
  return [same, t(theme.verdict ?? "unreliable", { alpha: value, ...bounds })].join(" ");
}
