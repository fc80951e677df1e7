import type { JudgedOpinion } from "@/lib/stance/judge-opinions";
import { type ByStance, byStance, type Stance } from "@/lib/stance/stance";
import type { CaseId, GroupId, ThemeId } from "@/lib/study/ids";
import type { StudyCase } from "@/lib/study/study-work";
import { comparedOpinions } from "./compared-opinions";

/** Two cases that were matched to each other, in either order. */
export type MatchedCases = readonly [CaseId, CaseId];

/** How many opinions of a case hold each stance on one theme. */
export type CaseStances = { readonly case: CaseId; readonly held: ByStance<number> };

/**
 * Matched cases side by side on one theme, the case of the earlier group first; pairs in the given order. Unknown
 * stances are counted; opinions without a stance are not. A pair with a case that is not listed is left out.
 */
export function pairedCases(
  pairs: readonly MatchedCases[],
  study: { readonly cases: readonly StudyCase[]; readonly groups: readonly { readonly id: GroupId }[] },
  { opinions, theme }: { readonly opinions: readonly JudgedOpinion[]; readonly theme: ThemeId },
): readonly (readonly [CaseStances, CaseStances])[] {
  const held = stancesByCase(opinions, theme);
  const heldIn = (id: CaseId): CaseStances => {
    const stances = held.get(id);
    return { case: id, held: byStance((stance) => stances?.get(stance) ?? 0) };
  };
  const groupByCase = new Map(study.cases.map(({ id, group }) => [id, group]));
  const placeOf = (id: CaseId) => study.groups.findIndex((group) => group.id === groupByCase.get(id));
  return pairs
    .filter((pair) => pair.every((id) => groupByCase.has(id)))
    .map(([one, other]) =>
      placeOf(one) <= placeOf(other) ? [heldIn(one), heldIn(other)] : [heldIn(other), heldIn(one)],
    );
}

function stancesByCase(opinions: readonly JudgedOpinion[], theme: ThemeId) {
  const byCase = new Map<string, Map<Stance, number>>();
  for (const { case: of, stance } of comparedOpinions(opinions, { theme, countUnknown: true })) {
    const held = byCase.get(of) ?? new Map<Stance, number>();
    byCase.set(of, held.set(stance, (held.get(stance) ?? 0) + 1));
  }
  return byCase;
}
