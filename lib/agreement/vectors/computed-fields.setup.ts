import type { Coefficient } from "@/lib/agreement/coefficient";
import type { Computed } from "./schema.setup";

/** A measure's value, or null and the reason as the vectors write it. */
export function valueFields(coefficient: Coefficient): Computed {
  if (coefficient.kind === "defined") return { value: coefficient.value };
  return { value: null, reason: coefficient.because.replaceAll("-", "_") };
}
