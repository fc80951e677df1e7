import { useEffect, useRef } from "react";
import { showToast } from "@/app/_ui/feedback/toast-queue";
import type { CodingWorkHandle } from "@/app/(coding)/_queue/use-coding-work";
import type { OperationId } from "@/lib/study/ids";

/** What is offered now, and how to take the offer away. */
type Offer = { readonly action: OperationId; readonly withdraw: () => void };

/**
 * Says what was done and offers to undo it. One offer at a time, which goes when the action was undone in another
 * way: pressing it then would do it again.
 */
export function useUndoOffer(
  work: CodingWorkHandle,
  announce: (words: string) => void,
): (words: string, action: OperationId) => void {
  const offered = useRef<Offer | null>(null);
  const { isDone, turn } = work;
  const { subscribe } = work.traffic;
  useEffect(() => {
    const withdraw = () => {
      offered.current?.withdraw();
      offered.current = null;
    };
    const leave = subscribe(() => {
      if (offered.current !== null && !isDone(offered.current.action)) withdraw();
    });
    return () => {
      leave();
      withdraw();
    };
  }, [subscribe, isDone]);
  return (words, action) => {
    announce(words);
    offered.current?.withdraw();
    offered.current = { action, withdraw: showToast({ text: words, undo: () => turn(action) }) };
  };
}
