import type { Shares } from "@/app/_ui/chart/share-layout";
import type { CountedRow } from "@/db/reads/results/stance-counts";

/** A row's shares as a chart draws them. */
export function sharesOf({ byStance }: CountedRow, which: "unweighted" | "weighted"): Shares {
  const field = which === "weighted" ? "weightedShare" : "unweightedShare";
  return {
    up: byStance.verbeterd[field] ?? 0,
    same: byStance.gelijk[field] ?? 0,
    down: byStance.verslechterd[field] ?? 0,
    unknown: byStance.onbekend[field],
  };
}
