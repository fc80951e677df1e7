import { eachUnit, missing, type Ratings } from "./ratings";

/**
 * o_ck: how often category c by one coder stands beside k by another, each ordered pair of ratings of one unit
 * counting 1 / (its ratings - 1). Row by row, categories^2 long, symmetric. Units with fewer than two ratings have
 * none. The sum is the number of ratings that can be paired; coincidences add up over units and interviews.
 * Source: Krippendorff (2019), Content Analysis, section 12.3.
 */
export type Coincidences = Float64Array;

/** The coincidences of all units together. Time: units x coders^2. Memory: two bytes a unit. */
export function coincidencesOf(ratings: Ratings): Coincidences {
  const { categories, byCoder } = ratings;
  const pairs = countPairs(ratings);
  const side = categories + 1;
  const coincidences = new Float64Array(categories ** 2);
  for (let rated = 2; rated <= byCoder.length; rated += 1)
    for (let c = 0; c < categories; c += 1)
      for (let k = 0; k < categories; k += 1) {
        const oneWay = pairs[(rated * side + c + 1) * side + k + 1] ?? 0;
        const otherWay = pairs[(rated * side + k + 1) * side + c + 1] ?? 0;
        const place = c * categories + k;
        coincidences[place] = (coincidences[place] ?? 0) + (oneWay + otherWay) / (rated - 1);
      }
  return coincidences;
}

/** The coincidences of each unit by itself, for what leaves units out or draws them anew. */
export function coincidencesByUnit(ratings: Ratings): readonly Coincidences[] {
  return eachUnit(ratings).map(coincidencesOf);
}

/**
 * How often two coders, the earlier one first, gave a unit c and k, by the number of the unit's ratings. Ranks are
 * moved up by one: a missing rating is counted like the others, so that the loop has no branch.
 */
function countPairs({ categories, units, byCoder }: Ratings): Int32Array {
  const side = categories + 1;
  const ratingsByUnit = countRatings({ units, byCoder });
  const pairs = new Int32Array((byCoder.length + 1) * side ** 2);
  for (const [at, first] of byCoder.entries())
    for (const second of byCoder.slice(at + 1))
      for (let unit = 0; unit < units; unit += 1) {
        const row = (ratingsByUnit[unit] ?? 0) * side + (first[unit] ?? missing) + 1;
        const place = row * side + (second[unit] ?? missing) + 1;
        pairs[place] = (pairs[place] ?? 0) + 1;
      }
  return pairs;
}

function countRatings({ units, byCoder }: Pick<Ratings, "units" | "byCoder">): Uint16Array {
  const ratings = new Uint16Array(units);
  for (const given of byCoder)
    for (let unit = 0; unit < units; unit += 1)
      ratings[unit] = (ratings[unit] ?? 0) + ((given[unit] ?? missing) === missing ? 0 : 1);
  return ratings;
}
