import { type ByStance, byStance, type JudgedStance, type Stance, stances } from "@/lib/stance/stance";

/** A coder's own coding of the theme itself; factors are no evidence of a stance and stay out. */
export type Evidence<Id extends string> = { readonly id: Id; readonly stance: Stance | null };

/** The counts are of codings that carry each stance; those without one are in none of the four. */
export type Suggestion =
  | { readonly kind: "suggested"; readonly stance: Stance; readonly counts: ByStance<number> }
  | {
      readonly kind: "none";
      readonly because: "no-stances" | "stances-differ";
      readonly counts: ByStance<number>;
    };

/**
 * Gives the stance that a coder's own codings on one theme of one interview point to: the one stance that
 * they all carry. Where two stances occur nothing is suggested, however many there are of each: a majority
 * would be an average in silence. A suggestion counts for nothing until the coder confirms it.
 * Left out: codings without a stance. Source: SCREENS, judgement panel.
 */
export function suggestStance(codings: readonly Evidence<string>[]): Suggestion {
  const counts = byStance((stance) => codings.filter((coding) => coding.stance === stance).length);
  const [stance, ...others] = stances.filter((each) => counts[each] > 0);
  if (stance === undefined) return { kind: "none", because: "no-stances", counts };
  if (others.length > 0) return { kind: "none", because: "stances-differ", counts };
  return { kind: "suggested", stance, counts };
}

/**
 * Splits a coder's own codings on a theme by what they do to a judgement: those of its stance support it,
 * those of another contradict it, those without a stance do neither. Against "not discussed" every coding
 * speaks, also one without a stance: it marks words on the theme. The given order is kept.
 */
export function evidenceFor<Id extends string>(
  judged: JudgedStance,
  codings: readonly Evidence<Id>[],
): { readonly supporting: readonly Id[]; readonly contradicting: readonly Id[] } {
  const ids = (chosen: readonly Evidence<Id>[]) => chosen.map(({ id }) => id);
  if (judged === "niet-besproken") return { supporting: [], contradicting: ids(codings) };
  return {
    supporting: ids(codings.filter(({ stance }) => stance === judged)),
    contradicting: ids(codings.filter(({ stance }) => stance !== null && stance !== judged)),
  };
}
