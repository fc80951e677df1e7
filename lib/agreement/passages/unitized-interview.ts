import type { Passage } from "@/lib/passage/passage";
import type { InterviewId, MemberId } from "@/lib/study/ids";

/** A passage with the one value that a coder gave it: a theme, or a stance on one theme. */
export type Unit = Passage & { readonly value: string };

/** What one coder marked; without units: coded the interview and found nothing. What no unit covers is a gap. */
export type Unitizing<U extends Unit = Unit> = { readonly coder: MemberId; readonly units: readonly U[] };

/**
 * An interview's text, interviewer's turns included, of `length` UTF-16 units, as each of its coders divided it.
 * Units of a coder stand in the order of the text and don't overlap; touching ones stay apart.
 */
export type UnitizedInterview<U extends Unit = Unit> = {
  readonly interview: InterviewId;
  readonly length: number;
  readonly coders: readonly Unitizing<U>[];
};

/**
 * Puts each coder's units in the order of the text. Refuses (RangeError) units that are empty, lie outside the
 * text, or overlap another of the same coder: the caller unites those first.
 * Source: Krippendorff, Mathet, Bouvry and Widlöcher (2016).
 */
export function unitizedInterview<U extends Unit>(given: UnitizedInterview<U>): UnitizedInterview<U> {
  return {
    ...given,
    coders: given.coders.map(({ coder, units }) => ({ coder, units: inOrder(units, given.length) })),
  };
}

/** The same interview as two coders divided it; null where either didn't code it. */
export function asCodedBy<U extends Unit>(
  [one, other]: readonly [MemberId, MemberId],
  interview: UnitizedInterview<U>,
): UnitizedInterview<U> | null {
  const byOne = interview.coders.find(({ coder }) => coder === one);
  const byOther = interview.coders.find(({ coder }) => coder === other);
  return byOne && byOther ? { ...interview, coders: [byOne, byOther] } : null;
}

function inOrder<U extends Unit>(units: readonly U[], length: number): readonly U[] {
  const isInOrder = units.every(({ from }, at) => from >= (units[at - 1]?.from ?? 0));
  const ordered = isInOrder ? units : units.toSorted((one, other) => one.from - other.from);
  let end = 0;
  for (const { from, to } of ordered) {
    if (from < end) throw new RangeError("a coder's units can't overlap");
    if (!(from < to) || to > length) throw new RangeError(`no unit can run from ${from} to ${to}`);
    end = to;
  }
  return ordered;
}
