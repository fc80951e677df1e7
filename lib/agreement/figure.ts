import type { Coefficient } from "./coefficient";
import type { Interval } from "./resample/interval";
import { type Verdict, type VerdictScale, verdictOf } from "./verdict";

/** A coefficient as it is shown: with its bounds, and a verdict where one is warranted. */
export type Figure = {
  readonly value: Coefficient;
  readonly interval: Interval;
  readonly verdict: Verdict | null;
};

/** Gives no verdict on a coefficient that has no value. */
export function figure(value: Coefficient, interval: Interval, scale: VerdictScale | null): Figure {
  return { value, interval, verdict: value.kind === "defined" ? verdictOf(interval, scale) : null };
}
