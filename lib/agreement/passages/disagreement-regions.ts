import type { Passage } from "@/lib/passage/passage";
import type { InterviewId } from "@/lib/study/ids";
import { disagreeingStretches } from "./disagreeing-stretches";
import type { UnitizedInterview } from "./unitized-interview";

/** A longest stretch of text with one constant combination of codes that are not all the same. */
export type DisagreementRegion = Passage & {
  readonly interview: InterviewId;
  /** In the order of the interview's coders; null: a gap. */
  readonly codes: readonly (string | null)[];
  /** Its share in the observed disagreement of all interviews, above 0; the shares of all regions sum to 1. */
  readonly share: number;
};

/**
 * Where coders differ, the largest share first, then in the order of the interviews and the text. The disagreement
 * of a region is its length x ordered pairs of coders that differ / (m - 1), m being the interview's coders.
 * Empty where nobody differs. Source: the observed disagreement of u-alpha, taken apart.
 */
export function disagreementRegions(interviews: readonly UnitizedInterview[]): readonly DisagreementRegion[] {
  const regions = interviews.flatMap(regionsOf);
  const total = regions.reduce((sum, { disagreement }) => sum + disagreement, 0);
  return regions
    .map(({ disagreement, ...region }) => ({ ...region, share: disagreement / total }))
    .sort((one, other) => other.share - one.share);
}

function regionsOf(interview: UnitizedInterview) {
  const regions: (Omit<DisagreementRegion, "share"> & { to: number; disagreement: number })[] = [];
  for (const { from, to, units, disagreement } of disagreeingStretches(interview)) {
    const codes = units.map((unit) => unit?.value ?? null);
    const last = regions.at(-1);
    if (last?.to === from && codes.every((code, i) => code === last.codes[i])) {
      last.to = to;
      last.disagreement += disagreement;
    } else {
      regions.push({ interview: interview.interview, from, to, codes, disagreement });
    }
  }
  return regions;
}
