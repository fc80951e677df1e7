import type { StudyArchive } from "../study-archive";
import { type KnownCodes, unknown } from "./known-codes";
import { keyOf, type Problem, problem, repeated } from "./problem";

/** Merged factors: both are in the codebook, one counts as one other, and none comes back to itself. */
export function* mergeProblems({ factorMerges }: StudyArchive, known: KnownCodes): Generator<Problem> {
  yield* repeated(
    factorMerges,
    ({ theme, polarity, label }) => [theme, polarity, label],
    (m) => ["factorMerges", m, "label"],
  );
  const intoByFactor = new Map<string, string>();
  for (const [m, { theme, polarity, label, into, mergedBy }] of factorMerges.entries()) {
    yield* unknown(known.members, mergedBy, ["factorMerges", m, "mergedBy"]);
    for (const [field, name] of [
      ["label", label],
      ["into", into],
    ] as const)
      if (!known.codes.has(keyOf(theme, name, polarity)))
        yield problem("unknown-reference", ["factorMerges", m, field], name);
    const here = keyOf(theme, label, polarity);
    const end = keyOf(theme, into, polarity);
    if (leadsTo(intoByFactor, end, here))
      yield problem("factors-merged-in-circle", ["factorMerges", m, "into"], into);
    intoByFactor.set(here, end);
  }
}

/** Whether the merges so far, which run in no circle, lead from one factor to another, or they are the same. */
function leadsTo(intoByFactor: ReadonlyMap<string, string>, from: string, to: string): boolean {
  const passed = new Set<string>();
  let here: string | undefined = from;
  while (here !== undefined && !passed.has(here)) {
    if (here === to) return true;
    passed.add(here);
    here = intoByFactor.get(here);
  }
  return false;
}
