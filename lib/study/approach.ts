/** How the approach of a respondent ended. Source: De familie aan zet (2008), section 2.5. */
export const approachOutcomes = [
  "geïnterviewd",
  "weigerde",
  "mocht niet",
  "onbereikbaar",
  "benaderd",
] as const;
export type ApproachOutcome = (typeof approachOutcomes)[number];
