import { type Figure, figure } from "../figure";
import type { Draws } from "../resample/draws";
import { passageInterval } from "./passage-interval";
import { uAlpha } from "./u-alpha";
import type { UnitizedInterview } from "./unitized-interview";
import { sumsOver } from "./unitizing-sums";

/**
 * A theme's u-alpha of marked against not marked with its bounds, of the interviews as unitizeTheme gives them.
 * `drawsFor` gives the draws for a number of interviews. Source: AGREEMENT, sections 1.2 and 2.
 */
export function passageFigure(
  interviews: readonly UnitizedInterview[],
  drawsFor: (interviews: number) => Draws,
): Figure {
  return figure(uAlpha(sumsOver(interviews)), passageInterval(interviews, drawsFor), "krippendorff");
}
