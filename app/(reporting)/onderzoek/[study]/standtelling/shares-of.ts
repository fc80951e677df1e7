import type { CountedRow } from "@/db/reads/results/stance-counts";
import type { Shares } from "@/lib/figure/share-layout";

/** A row's shares as a chart draws them. */
export function sharesOf({ byStance, mixed }: CountedRow, which: "unweighted" | "weighted"): Shares {
  const field = which === "weighted" ? "weightedShare" : "unweightedShare";
  return {
    up: byStance.verbeterd[field] ?? 0,
    same: byStance.gelijk[field] ?? 0,
    down: byStance.verslechterd[field] ?? 0,
    mixed: mixed[field] ?? 0,
    unknown: byStance.onbekend[field],
  };
}
