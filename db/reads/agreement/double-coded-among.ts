import "server-only";
import type { DoubleCoded } from "@/lib/agreement/agreement-work";
import type { InterviewId, MemberId, ThemeId } from "@/lib/study/ids";
import type { WorkInSight, WorkStates } from "../work/visible-work-of";

/**
 * Which of these interviews two or more coders have finished on which themes, none of them being still at it, as far
 * as the viewer may know that (SAFETY, rule 2); in the order in which they are given.
 */
export function doubleCodedAmong(
  interviews: readonly { readonly id: InterviewId }[],
  themes: readonly { readonly id: ThemeId }[],
  { states, visible }: { readonly states: WorkStates; readonly visible: WorkInSight["visible"] },
): readonly DoubleCoded[] {
  return interviews.flatMap(({ id }) =>
    themes.flatMap((theme): readonly DoubleCoded[] => {
      const known = ["finished", "all"].includes(visible(id, theme.id));
      const finished = known ? allFinished(states, id, theme.id) : [];
      return finished.length < 2 ? [] : [{ interview: id, theme: theme.id, coders: finished }];
    }),
  );
}

/** Its coders, where each of them has finished. */
function allFinished(states: WorkStates, interview: InterviewId, theme: ThemeId): readonly MemberId[] {
  const { assignments } = states(interview, theme);
  return assignments.every(({ finished }) => finished) ? assignments.map(({ coder }) => coder) : [];
}

/**
 * Whether two coders or more are asked for an interview and theme and one has not finished. What a viewer codes along
 * stays uncounted: it would tell them how far a colleague is.
 */
export function stillAtIt(
  states: WorkStates,
  viewer: MemberId | null,
): (interview: InterviewId, theme: ThemeId) => boolean {
  return (interview, theme) => {
    const { assignments, blindCoders } = states(interview, theme);
    const codesAlong =
      assignments.some(({ coder }) => coder === viewer) || blindCoders.some((each) => each === viewer);
    return !codesAlong && assignments.length > 1 && !assignments.every(({ finished }) => finished);
  };
}
