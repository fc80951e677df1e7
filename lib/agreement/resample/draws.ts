/** Resamples of interviews: each as many interviews as there are, drawn with replacement, by their number from 0. */
export type Draws = {
  readonly interviews: number;
  readonly resamples: number;
  /** One resample after the other. */
  readonly drawn: Uint32Array;
};

/**
 * Draws resamples, once for all coefficients of the same interviews: what one interview's themes, coders and passages
 * have to do with each other stays together. `chance` gives a whole number from 0 up to but not including its
 * argument. Time and memory: resamples x interviews.
 */
export function drawResamples(
  interviews: number,
  { resamples, chance }: { readonly resamples: number; readonly chance: (below: number) => number },
): Draws {
  const drawn = new Uint32Array(resamples * interviews);
  for (let draw = 0; draw < drawn.length; draw += 1) drawn[draw] = chance(interviews);
  return { interviews, resamples, drawn };
}
