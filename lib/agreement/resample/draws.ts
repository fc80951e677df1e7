/** Resamples of interviews: each as many interviews as there are, drawn with replacement. */
export type Draws = {
  readonly interviews: number;
  readonly resamples: number;
  /** How often each interview, by its number from 0, is in a resample: one resample after the other. */
  readonly times: Uint16Array;
};

/** As many as can be counted in `times`. */
const mostInterviews = 65_535;

/**
 * Draws resamples, once for all coefficients of the same interviews: what one interview's themes, coders and passages
 * have to do with each other stays together. `chance` gives a whole number from 0 up to but not including its
 * argument. Time and memory: resamples x interviews. Refuses (RangeError) more than 65,535 interviews.
 */
export function drawResamples(
  interviews: number,
  { resamples, chance }: { readonly resamples: number; readonly chance: (below: number) => number },
): Draws {
  if (interviews > mostInterviews) throw new RangeError(`${interviews} interviews are too many to resample`);
  const times = new Uint16Array(resamples * interviews);
  for (let begin = 0; begin < times.length; begin += interviews)
    for (let draw = 0; draw < interviews; draw += 1) {
      const at = begin + chance(interviews);
      times[at] = (times[at] ?? 0) + 1;
    }
  return { interviews, resamples, times };
}
