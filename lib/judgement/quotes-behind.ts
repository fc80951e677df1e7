import { standingCodings } from "@/lib/coding/standing-codings";
import type { Passage } from "@/lib/passage/passage";
import { type United, uniteOverlapping } from "@/lib/passage/unite-overlapping";
import type { Stance } from "@/lib/stance/stance";
import type { MemberId } from "@/lib/study/ids";

/** A coding of a theme itself (no factor) in one interview. Coder null: the consensus. */
export type ThemeCoding = Passage & { readonly coder: MemberId | null; readonly stance: Stance | null };

/**
 * Gives the quotes behind the stance that stands for one interview on one theme: the consensus' codings of
 * that theme if there are any, whatever their stance; else those of the finished coders that carry the
 * stance, without the ones that a decision set aside. Overlapping ones are united, and each quote keeps its codings as
 * parts. In the order of the text. None where the stance rests on context. Left out: codings of coders who have not finished (the caller
 * passes none). Source: METHOD, "Which judgement counts".
 */
export function quotesBehind<C extends ThemeCoding>(
  stance: Stance,
  codings: readonly C[],
  isSetAside: (coding: C) => boolean = () => false,
): readonly United<C>[] {
  const standing = standingCodings(codings, () => "", isSetAside);
  return uniteOverlapping(standing.filter((coding) => coding.coder === null || coding.stance === stance));
}
