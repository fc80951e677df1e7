"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useOptimistic, useRef, useTransition } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { showToast } from "@/app/_ui/feedback/toast-queue";
import type { BoardColumn, ChosenQuote } from "@/db/reads/board/quote-board";
import type { BoardChange } from "@/lib/quote/board-change";
import { type BoardStep, stepBack, stepForward, withChange, withoutStep } from "@/lib/quote/board-history";
import type { Refusal, Result } from "@/lib/result";
import { chooseQuoteAction, editQuoteAction, moveQuoteAction, setQuoteRemovedAction } from "./board-actions";
import { useBoardHistory } from "./use-board-history";

export type Board = {
  readonly columns: readonly BoardColumn[];
  readonly pending: boolean;
  /** Does a change at once, and on the server after those before it; gives whether it was accepted. */
  readonly change: (change: BoardChange) => Promise<Result<unknown, Refusal>>;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What undo would take back, and redo do again; null: nothing. */
  readonly last: BoardChange | null;
  readonly next: BoardChange | null;
};

/**
 * The board of a theme as it is worked on: what one does is seen at once, and can be taken back in turn, also after a
 * reload. `board` names the board and who works on it.
 */
export function useBoard(study: string, board: string, given: readonly BoardColumn[]): Board {
  const t = useTranslations("board");
  const explain = useRefusal();
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [columns, show] = useOptimistic(given, changedColumns);
  const { history, versions, now, remember } = useBoardHistory(board);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    for (const { id, version } of given.flatMap(({ chosen }) => chosen)) versions.set(id, version);
  }, [given, versions]);

  const send = async (change: BoardChange) => {
    const result = await sent(study, change, versions.get(change.id) ?? 1);
    if (result.ok) versions.set(change.id, result.value.version);
    return result;
  };
  const perform = (change: BoardChange) =>
    new Promise<Result<unknown, Refusal>>((settle) => {
      startTransition(async () => {
        show(change);
        const mine = queue.current.then(() => send(change));
        queue.current = mine.catch(() => undefined);
        settle(await mine);
        router.refresh();
      });
    });
  const take = (step: BoardStep | null, said: "undone" | "redone") => {
    if (step === null) return;
    remember(step.history);
    void perform(step.change).then((result) => {
      // Also where it was accepted: the quote has another version now, which is kept with the history.
      remember(result.ok ? now() : withoutStep(now(), step));
      showToast(
        result.ok ? { text: t(`${said}.${step.of.kind}`) } : { tone: "error", text: explain(result.refusal) },
      );
    });
  };
  return {
    columns,
    pending,
    last: history.done.at(-1) ?? null,
    next: history.undone.at(-1) ?? null,
    change: async (change) => {
      const result = await perform(change);
      if (result.ok) remember(withChange(now(), change));
      // The form in which a quote is edited says itself why not.
      else if (change.kind !== "edit") showToast({ tone: "error", text: explain(result.refusal) });
      return result;
    },
    undo: () => take(stepBack(now()), "undone"),
    redo: () => take(stepForward(now()), "redone"),
  };
}

function sent(study: string, change: BoardChange, version: number) {
  const seen = { study, id: change.id, version };
  switch (change.kind) {
    case "choose":
      return chooseQuoteAction({ study, id: change.id, coding: change.coding });
    case "remove":
    case "put-back":
      return setQuoteRemovedAction({ ...seen, removed: change.kind === "remove" });
    case "move":
      return moveQuoteAction({ ...seen, before: change.before });
    case "edit":
      return editQuoteAction({ ...seen, edited: change.edited });
  }
}

/** The order as it will be; what is chosen, put back or edited comes with the server's answer. */
function changedColumns(columns: readonly BoardColumn[], change: BoardChange): readonly BoardColumn[] {
  return columns.map((column) => ({ ...column, chosen: changedOrder(column.chosen, change) }));
}

function changedOrder(chosen: readonly ChosenQuote[], change: BoardChange): readonly ChosenQuote[] {
  const quote = chosen.find(({ id }) => id === change.id);
  if (quote === undefined) return chosen;
  const others = chosen.filter((other) => other !== quote);
  if (change.kind === "remove") return others;
  if (change.kind !== "move") return chosen;
  const place = change.before === null ? others.length : others.findIndex(({ id }) => id === change.before);
  return others.toSpliced(place, 0, quote);
}
