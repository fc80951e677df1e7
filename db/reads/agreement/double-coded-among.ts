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
