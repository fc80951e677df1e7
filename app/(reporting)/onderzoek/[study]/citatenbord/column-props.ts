import type { BoardColumn } from "@/db/reads/board/quote-board";
import type { Board } from "./use-board";

/** What one stance of the board, and each card in it, is given. */
export type ColumnProps = {
  readonly column: BoardColumn;
  readonly board: Board;
  readonly may: { readonly choose: boolean; readonly open: boolean };
  readonly slug: string;
  readonly timesQuoted: (respondent: string) => number;
};
