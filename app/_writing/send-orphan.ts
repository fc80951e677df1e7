import type { UserId } from "@/lib/study/ids";
import { emptyText } from "@/lib/writing/rich-text";
import { browserWritingDoors, holdDraft, isOrphan, storage } from "./browser-writing-doors";
import { draftScopes, type WritingScope } from "./writing-draft";
import { writingStore } from "./writing-store";

/** The texts that this user left unsent in this study, and that no page of this browser shows. */
export async function orphanScopes(user: UserId, study: string): Promise<readonly WritingScope[]> {
  const store = storage();
  if (store === null) return [];
  const found = new Map<string, WritingScope>();
  for (const { key, scope } of draftScopes(store, { user, study })) {
    if (await isOrphan(key)) found.set(JSON.stringify([scope.on, scope.memo]), scope);
  }
  return [...found.values()];
}

/** Sends what was left; false where it waits on: no server, no session, or another wrote over it meanwhile. */
export async function sendOrphan(scope: WritingScope): Promise<boolean> {
  const initial = { standing: null, references: {}, start: emptyText, writer: "" };
  const store = writingStore(scope, initial, browserWritingDoors(scope));
  const letGo = holdDraft(scope);
  const ended = new Promise<boolean>((resolve) => {
    store.subscribe(() => {
      const { status, conflict } = store.state();
      if (conflict !== null) resolve(false);
      else if (status.kind !== "typing" && status.kind !== "saving") resolve(status.kind === "saved");
    });
  });
  const taken = await store.open();
  const isSent = taken ? await ended : true;
  store.close();
  letGo();
  return isSent;
}
