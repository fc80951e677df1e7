import type { InterviewId, OpinionId, ThemeId } from "@/lib/study/ids";
import type { JudgedOpinion } from "./judge-opinions";
import type { Stance } from "./stance";
import type { Held } from "./tally-stances";

/** The stances of the passages of an interview that were coded with a theme; null: coded without one. */
export type PassageStances = (interview: InterviewId, theme: ThemeId) => readonly (Stance | null)[];

/**
 * Each passage as one that is counted, by the stance it was coded with, whatever the opinion weighs. An interview that
 * several of these opinions rest on is counted once. Without a stance it stands as not judged.
 */
export function heldByPassages(
  opinions: readonly JudgedOpinion[],
  theme: ThemeId,
  stancesOf: PassageStances,
): readonly Held[] {
  const resting = new Map<InterviewId, { readonly of: JudgedOpinion; readonly ids: OpinionId[] }>();
  for (const opinion of opinions)
    for (const { id } of opinion.interviews) {
      const known = resting.get(id);
      if (known === undefined) resting.set(id, { of: opinion, ids: [opinion.id] });
      else known.ids.push(opinion.id);
    }
  return [...resting].flatMap(([interview, { of, ids }]) =>
    stancesOf(interview, theme).map((stance) => ({
      case: of.case,
      place: stance ?? ("not-judged" as const),
      weight: 1,
      opinions: ids,
    })),
  );
}
