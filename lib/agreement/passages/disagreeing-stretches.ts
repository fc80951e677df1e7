import type { Passage } from "@/lib/passage/passage";
import { sweepStretches } from "./sweep-stretches";
import type { Unit, UnitizedInterview } from "./unitized-interview";

/** A stretch of one interview over which coders differ and no unit begins or ends. */
export type DisagreeingStretch<U extends Unit> = Passage & {
  /** Each coder's unit there, in the order of the interview's coders; null: a gap. */
  readonly units: readonly (U | null)[];
  /** Its part in the observed disagreement: length x ordered pairs of coders that differ / (m - 1). */
  readonly disagreement: number;
  /** Counts up in the text; the same for two stretches where overlapping units lead from one to the other. */
  readonly cluster: number;
};

/** The stretches of an interview over which its coders differ, in the order of the text; none with one coder. */
export function disagreeingStretches<U extends Unit>(
  interview: UnitizedInterview<U>,
): readonly DisagreeingStretch<U>[] {
  const stretches: DisagreeingStretch<U>[] = [];
  const all = interview.coders.flatMap((each) => each.units);
  let before: readonly number[] = [];
  let cluster = 0;
  sweepStretches(interview, (from, to, unitAt) => {
    if (!unitAt.some((at, i) => at !== -1 && at === before[i])) cluster += 1;
    before = [...unitAt];
    const units = interview.coders.map((_, i) => all[unitAt[i] ?? -1] ?? null);
    const differing = pairsThatDiffer(units.map((unit) => unit?.value));
    if (differing === 0) return;
    const disagreement = ((to - from) * differing) / (units.length - 1);
    stretches.push({ from, to, units, disagreement, cluster });
  });
  return stretches;
}

function pairsThatDiffer(values: readonly (string | undefined)[]): number {
  return values.reduce((sum, one) => sum + values.filter((other) => other !== one).length, 0);
}
