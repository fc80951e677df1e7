import { accept, type Result, refuse } from "@/lib/result";
import { isInsideCharacter } from "./passage";

/**
 * Other words in the place of a stretch of a text: from 'from' up to but not including 'to', in UTF-16 units of
 * the text as it was. With from = to it only adds; with nothing to insert it only takes away.
 */
export type Edit = { readonly from: number; readonly to: number; readonly insert: string };

export type EditRefusal = {
  readonly kind: "edit-outside-text" | "edits-out-of-order" | "edit-inside-character" | "edit-not-text";
};

/**
 * The edits where they can be made in this text together: within it, in its order without overlap, with no
 * edge inside a character, and with nothing to insert that can't be stored (half a character, or NUL).
 */
export function editsIn(text: string, edits: readonly Edit[]): Result<readonly Edit[], EditRefusal> {
  let before = 0;
  for (const { from, to, insert } of edits) {
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to < from || to > text.length)
      return refuse({ kind: "edit-outside-text" });
    if (from < before) return refuse({ kind: "edits-out-of-order" });
    if (isInsideCharacter(text, from) || isInsideCharacter(text, to))
      return refuse({ kind: "edit-inside-character" });
    if (/\p{Surrogate}|\0/u.test(insert)) return refuse({ kind: "edit-not-text" });
    before = to;
  }
  return accept(edits);
}

/** The text after edits that editsIn accepted for it. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { from, to, insert } of edits) {
    result += text.slice(at, from) + insert;
    at = to;
  }
  return result + text.slice(at);
}

/** The edits of the new text that give the former one back; `former` is the text as it was before them. */
export function invertEdits(former: string, edits: readonly Edit[]): readonly Edit[] {
  let grown = 0;
  return edits.map(({ from, to, insert }) => {
    const start = from + grown;
    grown += insert.length - (to - from);
    return { from: start, to: start + insert.length, insert: former.slice(from, to) };
  });
}
