import type { Passage } from "@/lib/passage/passage";

/** Letters and digits with their marks; an apostrophe only between letters, so that "auto's" is one word. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*(?:['’ʼ]\p{L}[\p{L}\p{N}\p{M}\u00ad]*)*/gu;

export type Word = Passage & { readonly written: string };

/** The words of a stretch of text that begins at `offset` of its transcript; a hyphen parts two words. */
export function wordsIn(text: string, offset = 0): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(word)) {
    const from = offset + found.index;
    words.push({ from, to: from + found[0].length, written: found[0] });
  }
  return words;
}
