import { accept, type Result, refuse } from "@/lib/result";

/** From 'from' up to but not including 'to', in UTF-16 units of the transcript's text. */
export type Passage = { readonly from: number; readonly to: number };

export type PassageRefusal = {
  readonly kind: "passage-not-whole" | "passage-empty" | "passage-outside-text" | "passage-inside-character";
};

/**
 * The passage where it can stand in this text: whole numbers, at least one unit, within the text, and no edge
 * between the two halves of a character outside the basic plane. Combining characters may be cut.
 */
export function passageIn(text: string, passage: Passage): Result<Passage, PassageRefusal> {
  const { from, to } = passage;
  if (!Number.isInteger(from) || !Number.isInteger(to)) return refuse({ kind: "passage-not-whole" });
  if (from < 0 || to < 0 || from > text.length || to > text.length) {
    return refuse({ kind: "passage-outside-text" });
  }
  if (to <= from) return refuse({ kind: "passage-empty" });
  if (isInsideCharacter(text, from) || isInsideCharacter(text, to)) {
    return refuse({ kind: "passage-inside-character" });
  }
  return accept({ from, to });
}

/** The passage's own words. The passage is one that passageIn accepted for this text. */
export function quoteOf(text: string, passage: Passage): string {
  return text.slice(passage.from, passage.to);
}

/** Whether an edge at this offset would part a high surrogate from its low one. */
export function isInsideCharacter(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
