import type { Draws } from "../resample/draws";
import { type Interval, intervalOf } from "../resample/interval";
import { uAlpha } from "./u-alpha";
import type { UnitizedInterview } from "./unitized-interview";
import { unitizingSums, valuesIn } from "./unitizing-sums";

/**
 * The bounds of a theme's u-alpha (passageAgreement), from resamples of the interviews, as unitizeTheme gives
 * them. `drawsFor` gives the draws for a number of interviews.
 */
export function passageInterval(
  interviews: readonly UnitizedInterview[],
  drawsFor: (interviews: number) => Draws,
): Interval {
  const values = valuesIn(interviews);
  const parts = interviews.map((interview) => unitizingSums(interview, values));
  return intervalOf(parts, drawsFor(parts.length), uAlpha);
}
