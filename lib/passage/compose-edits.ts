import type { Edit } from "./edit";

/** A stretch of the text as it was, or words that came in. */
type Piece = { readonly kept: readonly [from: number, to: number] } | { readonly added: string };

/**
 * The edits of the first text that do what `edits` and then `next`, an edit of the text that those give, do
 * together. `length` is the first text's. Edits that touch become one.
 */
export function composeEdits(length: number, edits: readonly Edit[], next: Edit): readonly Edit[] {
  const pieces: Piece[] = [];
  let at = 0;
  let inserted = false;
  for (const piece of piecesOf(length, edits)) {
    const end = at + lengthOf(piece);
    if (at < next.from) pieces.push(slice(piece, 0, Math.min(end, next.from) - at));
    if (!inserted && end >= next.from) {
      pieces.push({ added: next.insert });
      inserted = true;
    }
    if (end > next.to) pieces.push(slice(piece, Math.max(at, next.to) - at, end - at));
    at = end;
  }
  if (!inserted) pieces.push({ added: next.insert });
  return editsOf(length, pieces);
}

function piecesOf(length: number, edits: readonly Edit[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, insert } of edits) {
    pieces.push({ kept: [at, from] }, { added: insert });
    at = to;
  }
  return [...pieces, { kept: [at, length] }];
}

function editsOf(length: number, pieces: readonly Piece[]): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let insert = "";
  const close = (to: number) => {
    if (to > at || insert !== "") edits.push({ from: at, to, insert });
    insert = "";
  };
  for (const piece of pieces) {
    if (lengthOf(piece) === 0) continue;
    if ("added" in piece) insert += piece.added;
    else {
      close(piece.kept[0]);
      at = piece.kept[1];
    }
  }
  close(length);
  return edits;
}

function lengthOf(piece: Piece): number {
  return "added" in piece ? piece.added.length : piece.kept[1] - piece.kept[0];
}

function slice(piece: Piece, from: number, to: number): Piece {
  if ("added" in piece) return { added: piece.added.slice(from, to) };
  return { kept: [piece.kept[0] + from, piece.kept[0] + to] };
}
