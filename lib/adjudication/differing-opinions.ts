import type { StandingLookup } from "@/lib/judgement/standing-by-interview";
import type { CountedOpinion } from "@/lib/opinion/counted-opinions";
import type { Stance } from "@/lib/stance/stance";
import type { InterviewId, OpinionId, ThemeId } from "@/lib/study/ids";

/** A shared opinion whose interviews stand for different stances on a theme. */
export type OpinionDifference = {
  readonly opinion: OpinionId;
  readonly theme: ThemeId;
  /** The interviews that hold a stance on the theme, in the order of the opinion's holders. */
  readonly sides: readonly { readonly interview: InterviewId; readonly stance: Stance }[];
};

/**
 * The shared opinions that were judged differently, to be settled by a decision on the opinion. Not yet: those of
 * which an interview is itself in discussion, which is settled first. A decided one is kept, also if its interviews
 * agree by now. Source: METHOD, "Which judgement counts".
 */
export function differingOpinions(
  opinions: readonly CountedOpinion[],
  themes: readonly { readonly id: ThemeId }[],
  standing: StandingLookup,
  isDecided: (opinion: OpinionId, theme: ThemeId) => boolean,
): readonly OpinionDifference[] {
  return opinions
    .filter(({ interviews }) => interviews.length > 1)
    .flatMap(({ id: opinion, interviews }) =>
      themes.flatMap(({ id: theme }): readonly OpinionDifference[] => {
        const stood = interviews.map(({ id }) => ({ interview: id, found: standing(id, theme) }));
        const sides = stood.flatMap(({ interview, found }) =>
          found.kind === "stands" ? [{ interview, stance: found.stance }] : [],
        );
        const isOpen = stood.some(({ found }) => found.kind === "in-discussion");
        const differs = !isOpen && sides.some(({ stance }) => stance !== sides[0]?.stance);
        return differs || isDecided(opinion, theme) ? [{ opinion, theme, sides }] : [];
      }),
    );
}
