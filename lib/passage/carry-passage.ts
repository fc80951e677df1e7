import type { Edit } from "./edit";
import type { Passage } from "./passage";

/**
 * Where a passage stands after edits of its text; null where its words are gone. What is added at one of its
 * edges stays outside it; an edge within replaced words moves to the passage's side of what came for them.
 * Its words are gone where no letter or digit that it covered is left (any sign but a blank, where it covered
 * none): other words in their place are not what was coded. `text` is the text as it was.
 */
export function carryPassage(text: string, edits: readonly Edit[], passage: Passage): Passage | null {
  if (!keepsWords(text, edits, passage)) return null;
  return { from: carryEdge(edits, passage.from, "start"), to: carryEdge(edits, passage.to, "end") };
}

function keepsWords(text: string, edits: readonly Edit[], { from, to }: Passage): boolean {
  const kept = keptOf(text, edits, from, to);
  if (kept.length === to - from) return true;
  const words = /[\p{L}\p{N}]/u;
  return words.test(text.slice(from, to)) ? words.test(kept) : kept.trim() !== "";
}

/** What no edit took of a stretch of the text. */
function keptOf(text: string, edits: readonly Edit[], from: number, to: number): string {
  let kept = "";
  let at = from;
  for (const edit of edits) {
    if (edit.to <= at) continue;
    if (edit.from >= to) break;
    kept += text.slice(at, Math.max(at, edit.from));
    at = edit.to;
  }
  return kept + text.slice(Math.min(at, to), to);
}

/** Where an edge of a passage stands after edits, whether its words are left or not. */
export function carryEdge(edits: readonly Edit[], offset: number, edge: "start" | "end"): number {
  let grown = 0;
  for (const { from, to, insert } of edits) {
    if (from > offset || (from === offset && (edge === "end" || to > from))) break;
    // Edits that touch one another meet here: one that adds at the start comes before the passage.
    if (to > offset) return edge === "start" ? from + grown + insert.length : from + grown;
    grown += insert.length - (to - from);
  }
  return offset + grown;
}
