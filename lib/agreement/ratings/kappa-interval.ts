import { type Coefficient, defined, withoutValue } from "../coefficient";
import type { Draws } from "../resample/draws";
import { type Interval, intervalOf } from "../resample/interval";
import { agreementWeight, type Weighting } from "./agreement-weight";
import { coderPairs, type PairRatings } from "./coder-pairs";
import { correctionForChance } from "./correction-for-chance";
import { eachUnit, missing, type Ratings } from "./ratings";
import { sumOverPairs } from "./sum-over-pairs";

/** The bounds of Cohen's kappa of two coders where each unit is an interview, from resampled interviews (intervalOf). */
export function cohenInterval(pair: PairRatings, weighting: Weighting, draws: Draws): Interval {
  const q = pair.categories;
  return intervalOf(tablesByUnit(pair), draws, (table) => kappaOf(table, q, weighting));
}

/** The bounds of Light's kappa, the mean over pairs of coders, in the same way. */
export function lightInterval(ratings: Ratings, draws: Draws): Interval {
  const q = ratings.categories;
  return intervalOf(tablesByUnit(ratings), draws, (tables) => {
    const kappas: number[] = [];
    for (let begin = 0; begin < tables.length; begin += q ** 2) {
      const kappa = kappaOf(tables.subarray(begin, begin + q ** 2), q, "none");
      if (kappa.kind === "defined") kappas.push(kappa.value);
    }
    if (kappas.length === 0) return withoutValue("no-pairs");
    return defined(kappas.reduce((sum, each) => sum + each, 0) / kappas.length);
  });
}

/** Of every unit the table of each pair of coders, one pair after the other: 1 at what they gave it, row by row. */
function tablesByUnit(ratings: Ratings): readonly Float64Array[] {
  const q = ratings.categories;
  const pairs = coderPairs(ratings).length;
  return eachUnit(ratings).map((unit) => {
    const tables = new Float64Array(pairs * q ** 2);
    for (const [at, { byCoder }] of coderPairs(unit).entries()) {
      const [k = missing, l = missing] = byCoder.map(([given = missing]) => given);
      if (k !== missing && l !== missing) tables[at * q ** 2 + k * q + l] = 1;
    }
    return tables;
  });
}

/** (p_a - p_e) / (1 - p_e) from how often the one gave k and the other l. */
function kappaOf(table: Float64Array, q: number, weighting: Weighting): Coefficient {
  const units = table.reduce((sum, count) => sum + count, 0);
  if (units === 0) return withoutValue("no-pairs");
  const weight = agreementWeight(weighting, q);
  const share = (k: number, l: number) => (table[k * q + l] ?? 0) / units;
  const ranks = Array.from({ length: q }, (_, k) => k);
  const first = ranks.map((k) => ranks.reduce((sum, l) => sum + share(k, l), 0));
  const second = ranks.map((l) => ranks.reduce((sum, k) => sum + share(k, l), 0));
  const expected = sumOverPairs(q, (k, l) => weight(k, l) * (first[k] ?? 0) * (second[l] ?? 0));
  const corrected = correctionForChance(expected);
  if (corrected === null) return withoutValue("no-variation");
  return defined(corrected(sumOverPairs(q, (k, l) => weight(k, l) * share(k, l))));
}
