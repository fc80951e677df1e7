/** A piece of an edited quote, between blanks. */
export type QuoteToken =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "elision" }
  /** Words of the editor, without their brackets. */
  | { readonly kind: "bracket"; readonly text: string }
  /** A mark that stands alone, after an elision or a bracket. */
  | { readonly kind: "mark"; readonly text: string };

/** Words as they were said, with the marks that stand at them. */
export function saidWords(original: string): readonly string[] {
  return original.split(/\s+/).filter((word) => word !== "");
}

/**
 * Takes an edited quote apart. "(...)" and "(…)" are elisions, what stands in square brackets is the editor's;
 * one bracketed letter at a word, as in "[D]e", is that word with its letter in another case.
 */
export function quoteTokens(edited: string): readonly QuoteToken[] {
  const pieces = edited
    .replace(/\[(\p{L})\](?=\p{L})/gu, "$1")
    .split(/(\((?:\.{3}|…)\)|\[[^[\]]*\])/u)
    .map((piece) => piece.trim());
  return pieces.flatMap((piece, at): readonly QuoteToken[] => {
    if (at % 2 === 0)
      return saidWords(piece).map((text) => ({ kind: /[\p{L}\p{N}]/u.test(text) ? "word" : "mark", text }));
    return [
      piece.startsWith("(") ? { kind: "elision" } : { kind: "bracket", text: piece.slice(1, -1).trim() },
    ];
  });
}

const edgeMarks = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** A word without the marks at its edges, in lower case. */
export function bareWord(word: string): string {
  return word.replace(edgeMarks, "").toLocaleLowerCase("nl");
}

/** The marks before and after a word. */
export function marksOf(word: string): { readonly before: string; readonly after: string } {
  return {
    before: /^[^\p{L}\p{N}]*/u.exec(word)?.[0] ?? "",
    after: /[^\p{L}\p{N}]*$/u.exec(word)?.[0] ?? "",
  };
}
