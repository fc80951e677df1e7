import type { ThemeId } from "@/lib/study/ids";
import type { AgreementWork } from "../agreement-work";
import type { Draws } from "../resample/draws";
import { type Interval, intervalOf } from "../resample/interval";
import { uAlpha } from "./u-alpha";
import { unitizeTheme } from "./unitize-theme";
import { unitizingSums, valuesIn } from "./unitizing-sums";

/**
 * The bounds of a theme's u-alpha (passageAgreement), from resamples of its double-coded interviews. `drawsFor` gives
 * the draws for a number of interviews.
 */
export function passageInterval(
  work: AgreementWork,
  theme: ThemeId,
  drawsFor: (interviews: number) => Draws,
): Interval {
  const interviews = unitizeTheme(work, theme);
  const values = valuesIn(interviews);
  const parts = interviews.map((interview) => unitizingSums(interview, values));
  return intervalOf(parts, drawsFor(parts.length), uAlpha);
}
