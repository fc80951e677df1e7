import type { Passage } from "@/lib/passage/passage";
import { findTurn } from "./find-turn";
import type { TurnedText } from "./join-turns";

// Made once: making a segmenter takes longer than segmenting a turn.
const sentences = new Intl.Segmenter("nl", { granularity: "sentence" });
const words = new Intl.Segmenter("nl", { granularity: "word" });

/**
 * The sentence at an offset, without the blanks around it; a sentence ends with its turn. Null in a turn
 * that holds only blanks. Throws a RangeError for an offset outside the text.
 */
export function sentenceAt(transcript: TurnedText, offset: number): Passage | null {
  const { spoken, from } = turnTextAt(transcript, offset);
  const inTurn = Math.min(offset - from, spoken.trimEnd().length - 1);
  const segment = inTurn < 0 ? undefined : sentences.segment(spoken).containing(inTurn);
  if (!segment) return null;
  const start = from + segment.index + (segment.segment.length - segment.segment.trimStart().length);
  return { from: start, to: start + segment.segment.trim().length };
}

/**
 * The word at an offset, or null on a blank or a punctuation mark. An offset just behind a word's last
 * letter is that word's. Throws a RangeError for an offset outside the text.
 */
export function wordAt(transcript: TurnedText, offset: number): Passage | null {
  const { spoken, from } = turnTextAt(transcript, offset);
  const segments = words.segment(spoken);
  for (const inTurn of [offset - from, offset - from - 1]) {
    const segment = inTurn < 0 ? undefined : segments.containing(inTurn);
    if (segment?.isWordLike) {
      return { from: from + segment.index, to: from + segment.index + segment.segment.length };
    }
  }
  return null;
}

/** The words of a turn, punctuation left out. RangeError where there is no such turn. */
export function wordsOf(transcript: TurnedText, turn: number): readonly Passage[] {
  const { spoken, from } = turnText(transcript, turn);
  return [...words.segment(spoken)].flatMap(({ isWordLike, index, segment }) =>
    isWordLike ? [{ from: from + index, to: from + index + segment.length }] : [],
  );
}

/** The sentences of a turn, without the blanks around them. RangeError where there is no such turn. */
export function sentencesOf(transcript: TurnedText, turn: number): readonly Passage[] {
  const { spoken, from } = turnText(transcript, turn);
  return [...sentences.segment(spoken)].flatMap(({ index, segment }) => {
    const start = from + index + segment.length - segment.trimStart().length;
    const length = segment.trim().length;
    return length === 0 ? [] : [{ from: start, to: start + length }];
  });
}

/** The passage widened so that no word is cut; an edge between words stays. For a valid passage of this text. */
export function snapToWords(transcript: TurnedText, passage: Passage): Passage {
  const first = wordAt(transcript, passage.from);
  const last = wordAt(transcript, passage.to);
  return {
    from: first && first.to > passage.from ? first.from : passage.from,
    to: last && last.from < passage.to ? last.to : passage.to,
  };
}

function turnTextAt(transcript: TurnedText, offset: number): { spoken: string; from: number } {
  return turnText(transcript, findTurn(transcript.turns, offset));
}

function turnText({ text, turns }: TurnedText, index: number): { spoken: string; from: number } {
  const turn = turns[index];
  if (!turn) throw new RangeError(`no turn ${index} of ${turns.length}`);
  return { spoken: text.slice(turn.from, turn.to), from: turn.from };
}
