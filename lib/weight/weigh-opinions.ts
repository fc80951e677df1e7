import type { CaseId, GroupId } from "@/lib/study/ids";

/** Over which cases the mean m is taken; or set by hand, above 0, as the report's 4.6. */
export type MeanOver =
  | { readonly kind: "study" }
  | { readonly kind: "group" }
  | { readonly kind: "set"; readonly mean: number };

/** n(c): how many opinions of the case count, after shared ones are joined; a whole number from 0. */
export type CaseOpinions = { readonly case: CaseId; readonly group: GroupId; readonly opinions: number };

/** A case's m, n(c) and w(c) = m / n(c), unrounded: what one of its opinions weighs. */
export type CaseWeight = CaseOpinions & { readonly mean: number; readonly weight: number };

export type Weighing = {
  /** The cases with an opinion, in the given order. */
  readonly cases: readonly CaseWeight[];
  /** They do not count: not in C, not in m, and no weight is defined. */
  readonly withoutOpinions: readonly CaseId[];
};

/**
 * Weighs each opinion so that every case counts m in all: w(c) = m / n(c), where m is the mean number of
 * opinions over the C cases with at least one, m = (sum of n(c)) / C, of the study or of the case's group,
 * or set by hand. Computed over study or group, all weights sum to the number of opinions; set by hand,
 * to m x C. Left out and listed: cases without opinions. Nothing is rounded. Time: linear.
 * Refuses (RangeError) a set mean that is not above 0, and an n(c) that is no whole number from 0.
 * Source: De familie aan zet (2008), section 2.6 (4.6 / 5 = 0.92).
 */
export function weighOpinions(given: readonly CaseOpinions[], meanOver: MeanOver): Weighing {
  const wrong = given.find(({ opinions }) => !Number.isInteger(opinions) || opinions < 0);
  if (wrong !== undefined) throw new RangeError(`a case can't have ${wrong.opinions} opinions`);
  const counting = given.filter(({ opinions }) => opinions > 0);
  const meanOf = meanFor(counting, meanOver);
  return {
    cases: counting.map((each) => {
      const mean = meanOf(each.group);
      return { ...each, mean, weight: mean / each.opinions };
    }),
    withoutOpinions: given.filter(({ opinions }) => opinions === 0).map((each) => each.case),
  };
}

function meanFor(counting: readonly CaseOpinions[], meanOver: MeanOver): (group: GroupId) => number {
  if (meanOver.kind === "set") {
    const { mean } = meanOver;
    if (!(mean > 0 && Number.isFinite(mean))) throw new RangeError(`the mean can't be set to ${mean}`);
    return () => mean;
  }
  const keyOf = (group: GroupId) => (meanOver.kind === "group" ? group : null);
  const sums = new Map<GroupId | null, { opinions: number; cases: number }>();
  for (const { group, opinions } of counting) {
    const sum = sums.get(keyOf(group)) ?? { opinions: 0, cases: 0 };
    sums.set(keyOf(group), { opinions: sum.opinions + opinions, cases: sum.cases + 1 });
  }
  return (group) => {
    const sum = sums.get(keyOf(group));
    if (sum === undefined) throw new RangeError("without a case that counts there is no mean");
    return sum.opinions / sum.cases;
  };
}
