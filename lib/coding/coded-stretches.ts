import type { ThemeId } from "@/lib/study/ids";
import { findTurn } from "@/lib/transcript/find-turn";
import type { Turn } from "@/lib/transcript/turn";
import type { CodingInSight } from "./coding-operation";

/** A stretch of turns, counted from 1, both of them in it, with how many codings reach into it. */
export type CodedStretch = {
  readonly first: number;
  readonly last: number;
  readonly codings: number;
  /** A theme without codings has no entry. */
  readonly byTheme: ReadonlyMap<ThemeId, number>;
};

/**
 * Cuts an interview into stretches of so many turns and counts the codings of each, those of sub-codes with
 * their theme's: where it is coded and where not, in words. A coding counts in every stretch that it reaches.
 */
export function codedStretches(
  turns: readonly Turn[],
  codings: readonly Pick<CodingInSight, "from" | "to" | "theme">[],
  turnsEach: number,
): readonly CodedStretch[] {
  const stretches = Array.from({ length: Math.ceil(turns.length / turnsEach) }, (_, index) => ({
    first: index * turnsEach + 1,
    last: Math.min((index + 1) * turnsEach, turns.length),
    codings: 0,
    byTheme: new Map<ThemeId, number>(),
  }));
  for (const { from, to, theme } of codings) {
    const last = Math.floor(findTurn(turns, to - 1) / turnsEach);
    for (let at = Math.floor(findTurn(turns, from) / turnsEach); at <= last; at += 1) {
      const stretch = stretches[at];
      if (stretch === undefined) continue;
      stretch.codings += 1;
      stretch.byTheme.set(theme, (stretch.byTheme.get(theme) ?? 0) + 1);
    }
  }
  return stretches;
}
