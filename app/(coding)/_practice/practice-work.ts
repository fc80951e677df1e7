import { z } from "zod";
import type { KeyValueStore } from "@/app/(coding)/_queue/kept-operations";
import type { WorkOfInterview } from "@/db/reads/coding/coding-screen";
import { applyOptimistically } from "@/lib/coding/apply-optimistically";
import { type CodingOperation, codingOperationSchema } from "@/lib/coding/coding-operation";
import type { CodingWork } from "@/lib/coding/coding-work";
import type { UserId } from "@/lib/study/ids";

export type PracticeWork = {
  readonly add: (operation: CodingOperation) => void;
  /** The work with everything that was done in the practice, and the codes that were proposed in it. */
  readonly over: (
    initial: WorkOfInterview,
    coder: string,
  ) => { readonly work: WorkOfInterview; readonly proposed: CodingWork["proposed"] };
  readonly isEmpty: () => boolean;
  readonly clear: () => void;
};

const keptSchema = z.array(codingOperationSchema);

/** What someone does while practising: kept in the tab alone, through a reload, and never sent to the server. */
export function practiceWork(store: KeyValueStore, user: UserId): PracticeWork {
  const key = `samenspraak.practice.1.${user}`;
  let operations = keptIn(store, key);
  return {
    add(operation) {
      operations = [...operations, operation];
      try {
        store.setItem(key, JSON.stringify(operations));
      } catch {
        // A browser that keeps nothing lets one practise until the page is left.
      }
    },
    over(initial, coder) {
      const start: CodingWork = { ...initial, removed: [], withdrawn: [], proposed: [] };
      const by = { coder, at: "1970-01-01T00:00:00.000Z" };
      const { codings, judgements, scores, assignments, proposed } = operations.reduce(
        (work, operation) => applyOptimistically(work, operation, by),
        start,
      );
      return { work: { codings, judgements, scores, assignments }, proposed };
    },
    isEmpty: () => operations.length === 0,
    clear() {
      operations = [];
      store.removeItem(key);
    },
  };
}

function keptIn(store: KeyValueStore, key: string): readonly CodingOperation[] {
  try {
    return keptSchema.safeParse(JSON.parse(store.getItem(key) ?? "[]")).data ?? [];
  } catch {
    return [];
  }
}
