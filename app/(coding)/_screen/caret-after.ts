import type { Passage } from "@/lib/passage/passage";
import { findTurn } from "@/lib/transcript/find-turn";
import type { TurnedText } from "@/lib/transcript/join-turns";

/** Where to go on after a passage: at the next word of its turn, or at the turn's end where there is none. */
export function caretAfter({ text, turns }: TurnedText, { to }: Passage): number {
  const end = turns[findTurn(turns, Math.max(to - 1, 0))]?.to ?? to;
  const rest = text.slice(to, end);
  const blank = rest.length - rest.trimStart().length;
  return blank === rest.length ? Math.min(to, end) : to + blank;
}
