import { useEffect, useRef, useState } from "react";
import { type BoardHistory, noBoardHistory } from "@/lib/quote/board-history";
import type { ChosenQuoteId } from "@/lib/study/ids";
import { keepBoard, keptBoard } from "./kept-board-history";

/**
 * What one did on this board in this tab, also before a reload, and the versions of its quotes that are known. `board`
 * names the board and who works on it.
 */
export function useBoardHistory(board: string) {
  const [history, show] = useState<BoardHistory>(noBoardHistory);
  // Two keys may come before the page is drawn once.
  const newest = useRef(history);
  const [versions] = useState(() => new Map<ChosenQuoteId, number>());
  useEffect(() => {
    const kept = keptBoard(board);
    if (kept === null) return;
    for (const [id, version] of kept.versions) if (!versions.has(id)) versions.set(id, version);
    newest.current = kept.history;
    show(kept.history);
  }, [board, versions]);
  return {
    history,
    versions,
    now: () => newest.current,
    remember: (history: BoardHistory) => {
      newest.current = history;
      show(history);
      keepBoard(board, { history, versions: [...versions] });
    },
  };
}
