import type { Passage } from "@/lib/passage/passage";
import type { TurnedText } from "./join-turns";
import { sentenceAt } from "./segments";

/**
 * The passage widened to whole sentences; one that already is gets the sentence after it as well, also where
 * that stands in the next turn. Null where there is none: at a blank place, or behind the last sentence. Throws
 * a RangeError for a passage outside the text.
 */
export function growToSentence(transcript: TurnedText, passage: Passage): Passage | null {
  const first = sentenceAt(transcript, passage.from);
  const last = sentenceAt(transcript, Math.max(passage.from, passage.to - 1));
  if (first === null || last === null) return null;
  const widened = { from: Math.min(first.from, passage.from), to: Math.max(last.to, passage.to) };
  if (widened.from !== passage.from || widened.to !== passage.to) return widened;
  const following = sentenceAfter(transcript, passage.to);
  return following && { from: passage.from, to: following.to };
}

/** The sentence that begins behind an offset, also where that stands in a later turn; null behind the last. */
export function sentenceAfter(transcript: TurnedText, offset: number): Passage | null {
  const next = firstWordAfter(transcript.text, offset);
  return next === null ? null : sentenceAt(transcript, next);
}

function firstWordAfter(text: string, offset: number): number | null {
  const blank = /^\s*/.exec(text.slice(offset))?.[0].length ?? 0;
  return offset + blank < text.length ? offset + blank : null;
}
