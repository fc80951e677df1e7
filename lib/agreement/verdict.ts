import type { Interval } from "./resample/interval";

/** From which lower bound on a coefficient has a level, best first. */
const levelsByScale = {
  /** Krippendorff (2004; 2019), section 12.7: alpha and the u-alpha family. */
  krippendorff: [
    { level: "reliable", atLeast: 0.8 },
    { level: "tentative", atLeast: 0.667 },
    { level: "unreliable", atLeast: Number.NEGATIVE_INFINITY },
  ],
  /** Landis and Koch (1977): kappas. */
  "landis-koch": [
    { level: "almost-perfect", atLeast: 0.81 },
    { level: "substantial", atLeast: 0.61 },
    { level: "moderate", atLeast: 0.41 },
    { level: "fair", atLeast: 0.21 },
    { level: "slight", atLeast: 0 },
    { level: "less-than-chance", atLeast: Number.NEGATIVE_INFINITY },
  ],
  /** NVivo's help, after Fleiss (1981): kappa of characters. Above .75, not from it. */
  fleiss: [
    { level: "excellent", atLeast: 0.75 + Number.EPSILON },
    { level: "fair-to-good", atLeast: 0.4 },
    { level: "poor", atLeast: Number.NEGATIVE_INFINITY },
  ],
} as const;

export type VerdictScale = keyof typeof levelsByScale;
export type Verdict = (typeof levelsByScale)[VerdictScale][number]["level"];

/**
 * What a coefficient may be relied on for, judged on the lower bound of its interval: by Krippendorff's scale
 * conclusions may be drawn from .800 on, from .667 tentatively, below that not. Null without an interval, for then no
 * verdict is warranted; and without a scale: F1, IoU, percentages, AC and gamma have no accepted bounds.
 */
export function verdictOf(interval: Interval, scale: VerdictScale | null = "krippendorff"): Verdict | null {
  if (interval.kind === "no-interval" || scale === null) return null;
  return levelsByScale[scale].find(({ atLeast }) => interval.low >= atLeast)?.level ?? null;
}
