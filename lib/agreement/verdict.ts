import type { Interval } from "./resample/interval";

/** What alpha and the u-alpha family may be relied on for, best first. */
const levels = [
  { level: "reliable", atLeast: 0.8 },
  { level: "tentative", atLeast: 0.667 },
  { level: "unreliable", atLeast: Number.NEGATIVE_INFINITY },
] as const;

export type Verdict = (typeof levels)[number]["level"];

/**
 * Whether conclusions may be drawn from data with this alpha, judged on the lower bound of its interval: from .800
 * they may, from .667 tentatively, below that not. Null without an interval: then no verdict is warranted. It is
 * never for F1, IoU or gamma, which have no accepted bounds. Source: Krippendorff (2004; 2019), section 12.7.
 */
export function verdictOf(interval: Interval): Verdict | null {
  if (interval.kind === "no-interval") return null;
  return levels.find(({ atLeast }) => interval.low >= atLeast)?.level ?? null;
}
