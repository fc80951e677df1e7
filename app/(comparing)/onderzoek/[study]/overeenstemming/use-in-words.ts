import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import type { Coefficient } from "@/lib/agreement/coefficient";
import type { Interval } from "@/lib/agreement/resample/interval";

/** Writes coefficients and intervals, or in a few words why there is none. */
export function useInWords() {
  const figures = figuresIn(useFormatter());
  const because = useTranslations("agreement.because");
  const t = useTranslations("agreement");
  const bounds = ({ low, high }: Extract<Interval, { kind: "interval" }>, asShare: boolean) => {
    const written = asShare ? figures.share : figures.coefficient;
    return { low: written(low), high: written(high) };
  };
  return {
    coefficient: (given: Coefficient) =>
      given.kind === "defined" ? figures.coefficient(given.value) : because(given.because),
    share: (given: Coefficient) =>
      given.kind === "defined" ? figures.share(given.value) : because(given.because),
    interval: (given: Interval, asShare = false) =>
      given.kind === "interval" ? t("bounds", bounds(given, asShare)) : because(given.because),
    resampled: (given: Interval, asShare: boolean) =>
      given.kind === "interval"
        ? t("explained.intervalOf", { ...bounds(given, asShare), resamples: given.resamples })
        : because(given.because),
  };
}
