import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";

/** Below this a p is not written out. */
const least = 0.001;

/** Writes a p as it stands behind the letter: "= 0.030" or "< 0.001". */
export function usePInWords(): (p: number) => string {
  const t = useTranslations("comparison");
  const figures = figuresIn(useFormatter());
  return (p) =>
    p < least ? t("below", { bound: figures.chance(least) }) : t("equals", { p: figures.chance(p) });
}
