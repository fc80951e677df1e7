import type { MemberId } from "@/lib/study/ids";
import { type Figure, figure } from "../figure";
import { coderPairs } from "../ratings/coder-pairs";
import { cohenKappa } from "../ratings/cohen-kappa";
import { cohenInterval } from "../ratings/kappa-interval";
import { missing, type Ratings } from "../ratings/ratings";
import type { Draws } from "../resample/draws";
import type { JudgedTheme } from "./judged-theme";
import { stanceScale } from "./judgement-scale";

/** Cohen's kappa with linear weights of two coders, over the interviews of which both gave a known stance. */
export type KappaOfPair = Figure & { readonly units: number };

/** Computes it from the theme's judgements; its bounds are from resamples of those interviews. Source: Cohen (1968). */
export function kappaOfPair(
  { coders, ratingsOn }: JudgedTheme,
  pair: readonly [MemberId, MemberId],
  drawsFor: (interviews: number) => Draws,
): KappaOfPair {
  const ratings = ratedByAll(
    ratingsOn(stanceScale),
    pair.map((coder) => coders.indexOf(coder)),
  );
  const [both] = coderPairs(ratings);
  if (both === undefined) throw new RangeError("both coders coded the theme");
  const interval = cohenInterval(both, "linear", drawsFor(ratings.units));
  return { ...figure(cohenKappa(both, "linear"), interval, "landis-koch"), units: ratings.units };
}

/** The ratings by these coders alone, of the units that all of them rated. */
function ratedByAll(ratings: Ratings, places: readonly number[]): Ratings {
  const given = places.map((place) => ratings.byCoder[place] ?? new Int16Array());
  const isRated = Array.from({ length: ratings.units }, (_, unit) =>
    given.every((each) => (each[unit] ?? missing) !== missing),
  );
  return {
    ...ratings,
    units: isRated.filter(Boolean).length,
    byCoder: given.map((each) => each.filter((_, unit) => isRated[unit])),
  };
}
