import type { InterviewId, MemberId } from "@/lib/study/ids";
import { type Coefficient, defined, withoutValue } from "../coefficient";
import { type Figure, figure } from "../figure";
import type { Draws } from "../resample/draws";
import { intervalOf } from "../resample/interval";
import { sumsOf } from "../resample/sums-of";
import type { VerdictScale } from "../verdict";
import { characterKappa } from "./character-agreement";
import { type CharacterTable, characterTable } from "./character-table";
import { pairedSpans, type SameSpan, segmentAgreement } from "./span-agreement";
import type { UnitizedInterview } from "./unitized-interview";

/** The measures that two coders' passages can be compared by, the usual one first. */
export const pairMeasures = [
  "f1",
  "iou",
  "kappa",
  "spans-exact",
  "spans-half",
  "spans-overlap",
  "segments",
] as const;
export type PairMeasure = (typeof pairMeasures)[number];

type Pair = readonly [MemberId, MemberId];

type Offered = {
  /** What one interview adds to the sums that the measure comes from. */
  readonly partOf: (interview: UnitizedInterview, pair: Pair) => readonly number[];
  readonly valueIn: (sums: Float64Array) => Coefficient;
};

/** Two segments are the same one from this share of their union on: MAXQDA's 90 %. */
const sameSegment = 0.9;

const offered: Readonly<Record<PairMeasure, Offered>> = {
  f1: ofCharacters(({ both, first, second }) => [2 * both, 2 * both + first + second], shareOf),
  iou: ofCharacters(({ both, first, second }) => [both, both + first + second], shareOf),
  kappa: ofCharacters(
    ({ both, first, second, neither }) => [both, first, second, neither],
    ([both = 0, first = 0, second = 0, neither = 0]) => characterKappa({ both, first, second, neither }),
  ),
  "spans-exact": ofSpans("exact"),
  "spans-half": ofSpans("iou-half"),
  "spans-overlap": ofSpans("overlap"),
  segments: {
    partOf: (interview, pair) => {
      const { matches, segments } = segmentAgreement([interview], pair, sameSegment);
      return [matches, segments];
    },
    valueIn: shareOf,
  },
};

/** By whose bounds a measure is judged; null where there are no accepted ones. */
export const scaleByPairMeasure: Readonly<Record<PairMeasure, VerdictScale | null>> = {
  f1: null,
  iou: null,
  kappa: "fleiss",
  "spans-exact": null,
  "spans-half": null,
  "spans-overlap": null,
  segments: null,
};

export type SpanFigure = Figure & {
  /** Interviews that both coders of a pair coded. */
  readonly interviews: number;
};

/** A measure on one interview alone, its pairs of coders together. */
export type SpanOfInterview = { readonly interview: InterviewId; readonly value: Coefficient };

/**
 * How far coders mark the same passages by one measure, with bounds from resampled interviews. What pairs have in
 * common is added up over pairs and interviews, coefficients are never averaged. Of each interview alone there is the
 * value without bounds, for it is too little to judge by.
 */
export function spanFigure(
  interviews: readonly UnitizedInterview[],
  { pairs, measure }: { readonly pairs: readonly Pair[]; readonly measure: PairMeasure },
  drawsFor: (interviews: number) => Draws,
): { readonly together: SpanFigure; readonly byInterview: readonly SpanOfInterview[] } {
  const { partOf, valueIn } = offered[measure];
  const counted = interviews.flatMap((interview) => {
    const ofPairs = pairs
      .filter((pair) => isCodedBy(pair, interview))
      .map((pair) => Float64Array.from(partOf(interview, pair)));
    return ofPairs.length === 0 ? [] : [{ interview: interview.interview, part: sumsOf(ofPairs) }];
  });
  const parts = counted.map(({ part }) => part);
  const value = parts.length === 0 ? withoutValue("no-pairs") : valueIn(sumsOf(parts));
  const interval = intervalOf(parts, drawsFor(parts.length), valueIn);
  return {
    together: { ...figure(value, interval, scaleByPairMeasure[measure]), interviews: parts.length },
    byInterview: counted.map(({ interview, part }) => ({ interview, value: valueIn(part) })),
  };
}

function isCodedBy(pair: Pair, { coders }: UnitizedInterview): boolean {
  return pair.every((one) => coders.some(({ coder }) => coder === one));
}

function ofCharacters(
  countsIn: (table: CharacterTable) => readonly number[],
  valueIn: Offered["valueIn"],
): Offered {
  return { partOf: (interview, pair) => countsIn(characterTable([interview], pair)), valueIn };
}

function ofSpans(same: SameSpan): Offered {
  return {
    partOf: (interview, pair) => {
      const { paired, units } = pairedSpans([interview], pair, same);
      return [2 * paired, units];
    },
    valueIn: shareOf,
  };
}

function shareOf([some = 0, all = 0]: Float64Array): Coefficient {
  return all === 0 ? withoutValue("no-positive") : defined(some / all);
}
