import type { BoardHistory } from "@/lib/quote/board-history";
import type { ChosenQuoteId } from "@/lib/study/ids";

/** What a tab keeps of a board through a reload: also the version of quotes that are off it, to put them back. */
export type KeptBoard = {
  readonly history: BoardHistory;
  readonly versions: readonly (readonly [ChosenQuoteId, number])[];
};

const keyOf = (board: string) => `samenspraak.board.1.${board}`;

/** What this tab kept of the board; null: nothing, or there is nowhere to keep it. */
export function keptBoard(board: string): KeptBoard | null {
  try {
    const text = sessionStorage.getItem(keyOf(board));
    return text === null ? null : asKept(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Keeps it; where there is no room, undo works until the page is left. */
export function keepBoard(board: string, kept: KeptBoard): void {
  try {
    sessionStorage.setItem(keyOf(board), JSON.stringify(kept));
  } catch {
    // Undoing goes on as far as this page remembers.
  }
}

/** The one cast: only keepBoard writes under its key, whose number changes with the shape. */
function asKept(json: unknown): KeptBoard {
  return json as KeptBoard;
}
