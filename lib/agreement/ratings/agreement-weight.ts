/** How far two categories count as agreement. All but "none" take the categories as ranked by the codebook. */
export const weightings = ["none", "linear", "quadratic", "ordinal"] as const;
export type Weighting = (typeof weightings)[number];

/** How far category k beside category l is agreement: 1 where they are the same, from 0 to 1 elsewhere. */
export type AgreementWeight = (k: number, l: number) => number;

/**
 * The agreement weight of two of q categories, with d the difference of their ranks:
 * none: 0; linear: 1 - d / (q - 1); quadratic: 1 - (d / (q - 1))^2; ordinal: 1 - C(d + 1, 2) / C(q, 2).
 * Source: Gwet (2014), Handbook of Inter-Rater Reliability, chapter 3.
 */
export function agreementWeight(weighting: Weighting, q: number): AgreementWeight {
  const apart = distanceOf[weighting];
  return (k, l) => (k === l ? 1 : 1 - apart(Math.abs(k - l), q));
}

const distanceOf: Readonly<Record<Weighting, (d: number, q: number) => number>> = {
  none: () => 1,
  linear: (d, q) => d / (q - 1),
  quadratic: (d, q) => (d / (q - 1)) ** 2,
  ordinal: (d, q) => (d * (d + 1)) / (q * (q - 1)),
};
