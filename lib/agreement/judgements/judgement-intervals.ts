import { alphaInterval } from "../ratings/alpha-interval";
import { nominal, ordinal } from "../ratings/difference";
import type { Draws } from "../resample/draws";
import type { Interval } from "../resample/interval";
import type { JudgedTheme } from "./judged-theme";
import { knownScale, stanceScale } from "./judgement-scale";

/**
 * The bounds of a theme's two alphas (judgementAgreement), from resamples of its double-coded interviews, those that
 * add nothing included. `drawsFor` gives the draws for a number of interviews.
 */
export function judgementIntervals(
  { interviews, ratingsOn }: JudgedTheme,
  drawsFor: (interviews: number) => Draws,
): { readonly alpha: Interval; readonly known: Interval } {
  const draws = drawsFor(interviews.length);
  return {
    alpha: alphaInterval(ratingsOn(stanceScale), ordinal, draws),
    known: alphaInterval(ratingsOn(knownScale), nominal, draws),
  };
}
