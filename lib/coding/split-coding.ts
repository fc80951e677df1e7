import type { Passage } from "@/lib/passage/passage";
import type { CodingId, TranscriptId } from "@/lib/study/ids";
import type { TurnedText } from "@/lib/transcript/join-turns";
import { wordAt } from "@/lib/transcript/segments";
import type { CodingInSight, Together } from "./coding-operation";
import { contentOf } from "./content-of";

/**
 * The parts that a passage falls into at a caret, or before and after a selection; no word is cut at a caret, the
 * blanks around a cut are in neither part, and each part holds a word. Null where that leaves the passage whole.
 */
export function partsOf(transcript: TurnedText, passage: Passage, here: Passage): readonly Passage[] | null {
  const asked = here.from === here.to ? [betweenWords(transcript, passage, here.from)] : [here.from, here.to];
  const cuts: number[] = [];
  for (const cut of asked) {
    const before = { from: cuts.at(-1) ?? passage.from, to: cut };
    if (holdsWord(transcript, before) && holdsWord(transcript, { from: cut, to: passage.to })) cuts.push(cut);
  }
  if (cuts.length === 0) return null;
  return [passage.from, ...cuts].map((from, at) => ({
    from: at === 0 ? from : from + blanksAfter(transcript.text.slice(from, passage.to)),
    to: cuts[at] === undefined ? passage.to : from + transcript.text.slice(from, cuts[at]).trimEnd().length,
  }));
}

/**
 * Makes a coding one for each part: the first keeps its name, and each has its theme, stance, star and memo, so
 * that whichever is changed later nothing of what was said is lost.
 */
export function splitCoding(
  coding: CodingInSight,
  parts: readonly Passage[],
  transcript: TranscriptId,
  newCoding: () => CodingId,
): Together {
  const content = contentOf(coding, transcript);
  const steps = parts.map((passage, at) =>
    at === 0
      ? ({ kind: "coding.change", coding: coding.id, version: coding.version, ...content, passage } as const)
      : ({ kind: "coding.add", coding: newCoding(), ...content, passage } as const),
  );
  return { kind: "codings.together", steps };
}

/** Before the word in which the caret stands, or behind the marks that close the word before it. */
function betweenWords(transcript: TurnedText, passage: Passage, caret: number): number {
  if (caret <= passage.from || caret >= passage.to) return caret;
  const word = wordAt(transcript, caret);
  const isWithin = word !== null && word.from < caret && caret < word.to;
  if (isWithin && word.from > passage.from) return word.from;
  const end = isWithin ? word.to : caret;
  const closing = /^[^\s\p{L}\p{N}]*/u.exec(transcript.text.slice(end, passage.to))?.[0].length ?? 0;
  return wordAt(transcript, end)?.to === end ? end + closing : end;
}

function holdsWord({ text }: TurnedText, { from, to }: Passage): boolean {
  return to > from && /[\p{L}\p{N}]/u.test(text.slice(from, to));
}

function blanksAfter(words: string): number {
  return words.length - words.trimStart().length;
}
