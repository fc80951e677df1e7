import { seededChance } from "@/lib/assignment/seeded-chance";
import { type Draws, drawResamples } from "./draws";

/** Resamples as they are drawn where nothing else is asked: so many that percentiles of 2.5 and 97.5 % are steady. */
export const usualResampling = { generator: "SplitMix32", seed: 1, resamples: 2_000 } as const;

/**
 * Gives the draws for a number of interviews: the same ones whenever it is asked for that number, so that intervals
 * that are shown beside each other rest on the same resamples, and the same seed shows the same intervals again.
 */
export function resampler({
  resamples = usualResampling.resamples,
  seed = usualResampling.seed,
}: Partial<Record<"resamples" | "seed", number>> = {}): (interviews: number) => Draws {
  const drawsByInterviews = new Map<number, Draws>();
  return (interviews) => {
    const draws =
      drawsByInterviews.get(interviews) ??
      drawResamples(interviews, { resamples, chance: seededChance(seed) });
    drawsByInterviews.set(interviews, draws);
    return draws;
  };
}
