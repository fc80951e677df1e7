import { type Coefficient, defined, withoutValue } from "@/lib/agreement/coefficient";
import type { MemberId } from "@/lib/study/ids";
import { type OverlappingUnits, overlappingUnits } from "./overlapping-units";
import { asCodedBy, type UnitizedInterview } from "./unitized-interview";

/** When two coders' units are taken to be the same one. */
export type SameSpan = "exact" | "iou-half" | "overlap";

const isSameSpan: Record<SameSpan, (pair: OverlappingUnits) => boolean> = {
  exact: ({ iou }) => iou === 1,
  "iou-half": ({ iou }) => iou >= 0.5,
  overlap: () => true,
};

/**
 * Span F1 of two coders: 2 x TP / (units of the first + units of the second), from 0 to 1, over the interviews that
 * both coded. TP is the largest number of units that can be paired one to one with the same span of the other coder
 * within an interview. Without value: neither has a unit. Time: the number of units.
 */
export function spanF1(
  interviews: readonly UnitizedInterview[],
  pair: readonly [MemberId, MemberId],
  same: SameSpan,
): Coefficient {
  const { paired, units } = pairedSpans(interviews, pair, same);
  return units === 0 ? withoutValue("no-positive") : defined((2 * paired) / units);
}

/** What span F1 comes from: how many units can be paired, and how many units there are of both coders. */
export function pairedSpans(
  interviews: readonly UnitizedInterview[],
  pair: readonly [MemberId, MemberId],
  same: SameSpan,
): { readonly paired: number; readonly units: number } {
  let paired = 0;
  const { units } = inBoth(interviews, pair, (overlapping) => {
    paired += pairedOneToOne(overlapping.filter(isSameSpan[same]));
  });
  return { paired, units };
}

/**
 * Segment agreement, as MAXQDA looks segments up: the share of all segments of either coder that have a segment of
 * the other with IoU of at least `minIou`, from 0 to 1. A segment may be found by several. Without value: neither
 * has a segment. Source: MAXQDA's manual, "Intercoder agreement"; its denominator of "X %" is taken as the union.
 */
export function segmentAgreement(
  interviews: readonly UnitizedInterview[],
  pair: readonly [MemberId, MemberId],
  minIou: number,
): { readonly agreement: Coefficient; readonly matches: number; readonly segments: number } {
  let matches = 0;
  const { units } = inBoth(interviews, pair, (overlapping) => {
    const alike = overlapping.filter(({ iou }) => iou >= minIou);
    matches +=
      new Set(alike.map(({ first }) => first)).size + new Set(alike.map(({ second }) => second)).size;
  });
  const agreement = units === 0 ? withoutValue("no-positive") : defined(matches / units);
  return { agreement, matches, segments: units };
}

function inBoth(
  interviews: readonly UnitizedInterview[],
  pair: readonly [MemberId, MemberId],
  visit: (overlapping: readonly OverlappingUnits[]) => void,
): { readonly units: number } {
  let units = 0;
  for (const interview of interviews) {
    const [first, second] = asCodedBy(pair, interview)?.coders ?? [];
    if (first === undefined || second === undefined) continue;
    units += first.units.length + second.units.length;
    visit(overlappingUnits(first.units, second.units));
  }
  return { units };
}

/** The first pair left always holds a unit that is in no other, so taking it never costs a pair further on. */
function pairedOneToOne(overlapping: readonly OverlappingUnits[]): number {
  let paired = 0;
  let last: OverlappingUnits | undefined;
  for (const pair of overlapping) {
    if (pair.first === last?.first || pair.second === last?.second) continue;
    last = pair;
    paired += 1;
  }
  return paired;
}
