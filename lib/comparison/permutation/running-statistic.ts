import type { Arrangement } from "./arrangement";
import type { Statistic } from "./statistic";

/**
 * The statistic of one set of labels after another. Sums are kept up to each thing, so that only those from the first
 * changed label on are made again, and no rounding adds up over rearrangements.
 */
export function runningStatistic(
  { groups, stances, amounts }: Arrangement,
  statistic: Statistic,
): (labels: Uint8Array, changedFrom: number) => number {
  const width = groups.length * stances;
  const things = stances === 0 ? 0 : amounts.length / stances;
  const sums = new Float64Array((things + 1) * width);
  return (labels, changedFrom) => {
    for (let thing = changedFrom; thing < things; thing += 1) {
      const from = thing * width;
      for (let at = from; at < from + width; at += 1) sums[at + width] = sums[at] ?? 0;
      const group = from + width + (labels[thing] ?? 0) * stances;
      for (let stance = 0; stance < stances; stance += 1)
        sums[group + stance] = (sums[group + stance] ?? 0) + (amounts[thing * stances + stance] ?? 0);
    }
    return statistic(sums, things * width);
  };
}
