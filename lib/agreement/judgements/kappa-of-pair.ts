import type { MemberId } from "@/lib/study/ids";
import { type Figure, figure } from "../figure";
import { coderPairs } from "../ratings/coder-pairs";
import { cohenKappa } from "../ratings/cohen-kappa";
import { cohenInterval } from "../ratings/kappa-interval";
import { missing } from "../ratings/ratings";
import type { Draws } from "../resample/draws";
import { leastInterviews } from "../resample/interval";
import type { JudgedTheme } from "./judged-theme";
import { stanceScale } from "./judgement-scale";

/** Cohen's kappa with linear weights of two coders, over the interviews of which both gave a known stance. */
export type KappaOfPair = Figure & { readonly units: number };

/**
 * Computes it from the theme's judgements; its bounds are from resamples of all interviews of the theme, those of
 * other coders included, and there are none where the two share too few. Source: Cohen (1968).
 */
export function kappaOfPair(
  { coders, ratingsOn }: JudgedTheme,
  pair: readonly [MemberId, MemberId],
  draws: Draws,
): KappaOfPair {
  const rated = ratingsOn(stanceScale);
  const byCoder = rated.byCoder.filter((_, at) => pair.some((coder) => coder === coders[at]));
  const [both] = coderPairs({ ...rated, byCoder });
  if (both === undefined) throw new RangeError("both coders coded the theme");
  const [first, second] = both.byCoder;
  const units = first.filter((given, unit) => given !== missing && second[unit] !== missing).length;
  const interval =
    units < leastInterviews
      ? ({ kind: "no-interval", because: "few-interviews" } as const)
      : cohenInterval(both, "linear", draws);
  return { ...figure(cohenKappa(both, "linear"), interval, "landis-koch"), units };
}
