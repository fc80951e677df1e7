import { overlap } from "@/lib/passage/overlap";
import type { Passage } from "@/lib/passage/passage";
import { accept, type Result, refuse } from "@/lib/result";
import type { TranscriptId } from "@/lib/study/ids";
import { type CodingInSight, longestNote, mostTogether, type Together } from "./coding-operation";
import { contentOf } from "./content-of";

export type MergeRefusal = {
  readonly kind: "nothing-to-merge" | "choose-one" | "stances-differ" | "memo-too-long" | "too-many-at-once";
};

/**
 * Gives which codings are merged: those in the selection that are tagged with the same theme or sub-code (as the
 * active one, where it is among them), else the active one with those of the same tag beside it: over the same
 * words, or with nothing but blanks in between. `codings` are those that the viewer may change.
 */
export function codingsToMerge(
  text: string,
  codings: readonly CodingInSight[],
  active: CodingInSight | null,
  selected: Passage | null,
): Result<readonly CodingInSight[], MergeRefusal> {
  if (selected !== null) {
    const groups = byTag(codings.filter((coding) => overlap(coding, selected)));
    const several = groups.filter((group) => group.length > 1);
    const [only, ...others] =
      several.length > 1 ? several.filter((group) => group.some(({ id }) => id === active?.id)) : several;
    if (only !== undefined && others.length === 0) return accept(only);
    if (several.length > 1) return refuse({ kind: "choose-one" });
  }
  if (active === null) return refuse({ kind: selected === null ? "choose-one" : "nothing-to-merge" });
  const beside = codings.filter(
    (coding) => coding.id !== active.id && isSameTag(coding, active) && isBeside(text, coding, active),
  );
  const fitting = beside.filter(({ stance }) => areOneStance([active.stance, stance]));
  if (beside.length === 0) return refuse({ kind: "nothing-to-merge" });
  return fitting.length === 0 ? refuse({ kind: "stances-differ" }) : accept([active, ...fitting]);
}

/**
 * Makes one coding of several with the same tag, from the first one's begin to the last one's end; the first keeps
 * its name. It has the star of any, and the memos of all, each once. Two stances are two things that were said,
 * and neither may be lost: those are refused (METHOD: supporting and contradicting codings are never averaged).
 */
export function mergeCodings(
  codings: readonly CodingInSight[],
  transcript: TranscriptId,
): Result<{ readonly operation: Together; readonly merged: CodingInSight }, MergeRefusal> {
  const [first, ...others] = codings.toSorted((a, b) => a.from - b.from || a.to - b.to);
  if (first === undefined || others.length === 0) return refuse({ kind: "nothing-to-merge" });
  if (codings.length > mostTogether) return refuse({ kind: "too-many-at-once" });
  if (!others.every((other) => isSameTag(other, first))) return refuse({ kind: "choose-one" });
  if (!areOneStance(codings.map(({ stance }) => stance))) return refuse({ kind: "stances-differ" });
  const all = [first, ...others];
  const memo = [...new Set(all.map((each) => each.memo).filter((words) => words !== ""))].join("\n\n");
  if (memo.length > longestNote) return refuse({ kind: "memo-too-long" });
  const merged = {
    ...first,
    to: Math.max(...all.map(({ to }) => to)),
    stance: all.find(({ stance }) => stance !== null)?.stance ?? null,
    starred: all.some(({ starred }) => starred),
    memo,
  };
  const { id: coding, version } = first;
  const gone = others.map((each) => ({ coding: each.id, version: each.version }));
  const steps = [
    { kind: "coding.change" as const, coding, version, ...contentOf(merged, transcript) },
    ...gone.map((each) => ({ kind: "coding.remove" as const, ...each })),
  ];
  return accept({ operation: { kind: "codings.together", steps }, merged });
}

function byTag(codings: readonly CodingInSight[]): readonly (readonly CodingInSight[])[] {
  const firstOfEach = codings.filter(
    (coding, at) => codings.findIndex((other) => isSameTag(other, coding)) === at,
  );
  return firstOfEach.map((first) => codings.filter((coding) => isSameTag(coding, first)));
}

function isSameTag(a: CodingInSight, b: CodingInSight): boolean {
  return a.theme === b.theme && a.code === b.code;
}

/** No stance goes with any. */
function areOneStance(stances: readonly CodingInSight["stance"][]): boolean {
  return new Set(stances.filter((stance) => stance !== null)).size <= 1;
}

function isBeside(text: string, a: Passage, b: Passage): boolean {
  const [between, end] = [Math.min(a.to, b.to), Math.max(a.from, b.from)];
  return overlap(a, b) || text.slice(between, end).trim() === "";
}
