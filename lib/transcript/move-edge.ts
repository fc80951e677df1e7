import { isInsideCharacter, type Passage } from "@/lib/passage/passage";
import { findTurn } from "./find-turn";
import type { TurnedText } from "./join-turns";
import { sentencesOf, wordAt, wordsOf } from "./segments";

export type Edge = "from" | "to";
export type Stride = "word" | "sentence";

/**
 * The passage with one edge moved on (1) or back (-1) to where the next word or sentence begins, for its first
 * edge, or ends, for its last; into the next turn where this one has no more. Null where there is none, or
 * where nothing of the passage would be left. For a valid passage of this text.
 */
export function moveEdge(
  transcript: TurnedText,
  passage: Passage,
  edge: Edge,
  direction: 1 | -1,
  stride: Stride,
): Passage | null {
  const segmentsOf = stride === "word" ? wordsOf : sentencesOf;
  const start = passage[edge];
  for (let turn = findTurn(transcript.turns, start); turn in transcript.turns; turn += direction) {
    const stops = segmentsOf(transcript, turn).map((segment) => segment[edge]);
    const stop = direction === 1 ? stops.find((at) => at > start) : stops.findLast((at) => at < start);
    if (stop === undefined) continue;
    const moved = { ...passage, [edge]: stop };
    return moved.from < moved.to ? { from: moved.from, to: moved.to } : null;
  }
  return null;
}

/**
 * The passage with one edge at this offset, drawn to the word there so that it is not cut, or exactly there where
 * asked and no character is cut. Null where nothing of the passage would be left.
 */
export function putEdge(
  transcript: TurnedText,
  passage: Passage,
  edge: Edge,
  offset: number,
  exact: boolean,
): Passage | null {
  const character = isInsideCharacter(transcript.text, offset) ? offset - 1 : offset;
  const at = exact ? character : (wordAt(transcript, offset)?.[edge] ?? character);
  const put = { ...passage, [edge]: at };
  return put.from < put.to ? { from: put.from, to: put.to } : null;
}
