import type { ComparedOpinion } from "../compared-opinions";

/** What a permutation test gives another group label: a case, or an opinion. */
export type Exchangeable = {
  /** Labels change places within a block alone. */
  readonly block: string;
  readonly group: string;
  /** What it adds to its group's sum of each stance, from 0, in the order of the stances. */
  readonly amounts: readonly number[];
};

/**
 * Where the group is the case's: cases exchange groups with all other cases, and a case adds the share of its opinions
 * that hold each stance, so that every case counts the same. Refuses (RangeError) a case in two groups.
 */
export function exchangeCases(
  opinions: readonly ComparedOpinion[],
  stances: readonly string[],
): readonly Exchangeable[] {
  return [...opinionsByCase(opinions).values()].map((held) => {
    const [{ group } = { group: "" }] = held;
    if (held.some((opinion) => opinion.group !== group)) throw new RangeError("a case is in one group");
    const share = (stance: string) =>
      held.filter((opinion) => opinion.stance === stance).length / held.length;
    return { block: "", group, amounts: stances.map(share) };
  });
}

/** Where groups differ within cases: opinions exchange groups within their case, and each adds its weight. */
export function exchangeWithinCases(
  opinions: readonly ComparedOpinion[],
  stances: readonly string[],
): readonly Exchangeable[] {
  return opinions.map((opinion) => ({
    block: opinion.case,
    group: opinion.group,
    amounts: stances.map((stance) => (opinion.stance === stance ? opinion.weight : 0)),
  }));
}

function opinionsByCase(
  opinions: readonly ComparedOpinion[],
): ReadonlyMap<string, readonly ComparedOpinion[]> {
  const byCase = new Map<string, ComparedOpinion[]>();
  for (const opinion of opinions) byCase.set(opinion.case, [...(byCase.get(opinion.case) ?? []), opinion]);
  return byCase;
}
