import { quantile as quantileOf } from "@/lib/agreement/resample/quantile";

/** The value that this share (0 to 1) of the values does not exceed, in whatever order; throws where there are none. */
export function quantile(values: readonly number[], share: number): number {
  return quantileOf(Float64Array.from(values).sort(), share);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
