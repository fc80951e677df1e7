import type { Coefficient } from "../coefficient";
import { bootstrap } from "./bootstrap";
import type { Draws } from "./draws";
import { quantile } from "./quantile";

/** Fewer double-coded interviews say too little about others for an interval. */
export const leastInterviews = 10;

/** The shares of the resamples' values below the interval's low and its high end. */
export const intervalEnds = { low: 0.025, high: 0.975 } as const;

/** Between which bounds a coefficient lies in 95 % of the resamples, or why nothing can be said of that. */
export type Interval =
  | {
      readonly kind: "interval";
      readonly low: number;
      readonly high: number;
      /** How many resamples had a value, and how many had none and are left out. */
      readonly resamples: number;
      readonly withoutValue: number;
    }
  | { readonly kind: "no-interval"; readonly because: "few-interviews" | "no-value" };

/**
 * The 95 % percentile interval of a coefficient over resamples of the interviews (bootstrap has its arguments). None
 * below ten interviews, nor where no resample has a value. Source: AGREEMENT, section 1.1.
 */
export function intervalOf(
  parts: readonly Float64Array[],
  draws: Draws,
  coefficient: (sums: Float64Array) => Coefficient,
): Interval {
  if (parts.length < leastInterviews) return { kind: "no-interval", because: "few-interviews" };
  const { values, withoutValue } = bootstrap(parts, draws, coefficient);
  if (values.length === 0) return { kind: "no-interval", because: "no-value" };
  return {
    kind: "interval",
    low: quantile(values, intervalEnds.low),
    high: quantile(values, intervalEnds.high),
    resamples: values.length,
    withoutValue,
  };
}
