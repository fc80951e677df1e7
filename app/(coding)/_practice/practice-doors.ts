import { browserDoors } from "@/app/(coding)/_queue/browser-doors";
import type { WorkStoreDoors } from "@/app/(coding)/_queue/coding-work-store";
import { type KeyValueStore, keptOperations, type QueueScope } from "@/app/(coding)/_queue/kept-operations";
import { noHistory, type UndoHistory } from "@/app/(coding)/_queue/undo-history";
import { thingsOf } from "@/lib/coding/things-of";
import { accept } from "@/lib/result";
import type { PracticeWork } from "./practice-work";

/** The doors of a work store whose every operation is done at once, in this tab, and goes nowhere. */
export function practiceDoors(practice: PracticeWork) {
  return (scope: QueueScope, interviewCode: string): WorkStoreDoors => {
    let history: UndoHistory = noHistory;
    return {
      ...browserDoors(scope, interviewCode, () => undefined, null),
      kept: keptOperations(keptInMemory(), scope),
      send: async ({ payload }) => {
        practice.add(payload);
        const before = "version" in payload ? payload.version : null;
        const [id = ""] = thingsOf(payload);
        return accept({ id, version: (before ?? 0) + 1 });
      },
      inTurn: (work) => work(),
      fetchWork: async () => null,
      history: {
        kept: () => history,
        keep(next) {
          history = next;
        },
      },
    };
  };
}

function keptInMemory(): KeyValueStore {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
