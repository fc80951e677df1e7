import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";

/** Below this a p is not written out. */
const least = 0.001;

/** Writes a p as it stands behind the letter, "= 0.030" or "< 0.001", or alone, "0.030" or "< 0.001". */
export function usePInWords() {
  const t = useTranslations("comparison");
  const { chance } = figuresIn(useFormatter());
  const below = t("below", { bound: chance(least) });
  return {
    behind: (p: number) => (p < least ? below : t("equals", { p: chance(p) })),
    alone: (p: number) => (p < least ? below : chance(p)),
  };
}
