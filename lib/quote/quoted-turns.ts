import type { Passage } from "@/lib/passage/passage";
import { findTurn } from "@/lib/transcript/find-turn";
import type { TurnedText } from "@/lib/transcript/join-turns";

/** What a quote has of one turn. */
export type QuotedTurn = {
  /** Counted from 1. */
  readonly number: number;
  readonly speaker: string;
  /** Seconds from the start of the recording; null where the transcript gives no time. */
  readonly at: number | null;
  readonly words: string;
};

/**
 * A passage as it is quoted: turn by turn, the words to the letter but for blanks at the ends of each. A turn
 * of which it has no words is left out. For a valid passage of this text.
 */
export function quotedTurns({ text, turns }: TurnedText, { from, to }: Passage): readonly QuotedTurn[] {
  const first = findTurn(turns, from);
  return turns.slice(first, findTurn(turns, to - 1) + 1).flatMap((turn, place) => {
    const words = text.slice(Math.max(from, turn.from), Math.min(to, turn.to)).trim();
    return words === "" ? [] : [{ number: first + place + 1, speaker: turn.speaker, at: turn.at, words }];
  });
}
