import type { ChosenQuoteId, CodingId } from "@/lib/study/ids";

/** What one does on the board; each names what was before, so that it can be taken back. */
export type BoardChange =
  | { readonly kind: "choose"; readonly id: ChosenQuoteId; readonly coding: CodingId }
  | { readonly kind: "remove"; readonly id: ChosenQuoteId }
  | { readonly kind: "put-back"; readonly id: ChosenQuoteId }
  | {
      readonly kind: "move";
      readonly id: ChosenQuoteId;
      /** Which quote it stands before; null: last. */
      readonly before: ChosenQuoteId | null;
      readonly stoodBefore: ChosenQuoteId | null;
    }
  | {
      readonly kind: "edit";
      readonly id: ChosenQuoteId;
      /** Null: as it was said. */
      readonly edited: string | null;
      readonly was: string | null;
    };

/** What takes a change back. A quote that was chosen is taken off, with what was done to it meanwhile. */
export function inverseBoardChange(change: BoardChange): BoardChange {
  switch (change.kind) {
    case "choose":
    case "put-back":
      return { kind: "remove", id: change.id };
    case "remove":
      return { kind: "put-back", id: change.id };
    case "move":
      return { ...change, before: change.stoodBefore, stoodBefore: change.before };
    case "edit":
      return { ...change, edited: change.was, was: change.edited };
  }
}

/** The move of a quote to a place in an order, from 0; null where it is there already or isn't in it. */
export function moveToPlace(
  order: readonly ChosenQuoteId[],
  id: ChosenQuoteId,
  place: number,
): Extract<BoardChange, { kind: "move" }> | null {
  const from = order.indexOf(id);
  const to = Math.min(order.length - 1, Math.max(0, place));
  if (from < 0 || from === to) return null;
  const others = order.filter((other) => other !== id);
  return { kind: "move", id, before: others[to] ?? null, stoodBefore: others[from] ?? null };
}
