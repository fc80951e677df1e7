import { seededChance } from "@/lib/assignment/seeded-chance";
import { type Draws, drawResamples } from "./draws";

/** As many as percentiles of 2.5 and 97.5 % need to be steady. */
export const usualResamples = 2_000;

/**
 * Gives the draws for a number of interviews: the same ones whenever it is asked for that number, so that intervals
 * that are shown beside each other rest on the same resamples, and the same seed shows the same intervals again.
 */
export function resampler({ resamples = usualResamples, seed = 1 } = {}): (interviews: number) => Draws {
  const drawsByInterviews = new Map<number, Draws>();
  return (interviews) => {
    const draws =
      drawsByInterviews.get(interviews) ??
      drawResamples(interviews, { resamples, chance: seededChance(seed) });
    drawsByInterviews.set(interviews, draws);
    return draws;
  };
}
