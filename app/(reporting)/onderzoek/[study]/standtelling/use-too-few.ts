import { useTranslations } from "next-intl";
import { leastOpinionsForShares, maySharesBeShown } from "@/lib/stance/shares-shown";
import type { ShownRow } from "./shown-row";

/** Says in place of bars that there are none or too few for percentages; null where there are enough. */
export function useTooFew(): (shown: Pick<ShownRow, "row" | "unit">) => string | null {
  const t = useTranslations("results.table");
  return ({ row, unit }) => {
    if (maySharesBeShown(row.counted)) return null;
    const units = t(`unit.${unit}`);
    return row.counted === 0 ? t("none", { units }) : t("tooFew", { least: leastOpinionsForShares, units });
  };
}
