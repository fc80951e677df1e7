import { askIfSignedOut } from "@/app/_auth/session/ask-who-is-signed-in";
import type { StandingWriting } from "@/db/reads/writing/standing-text";
import type { OperationId } from "@/lib/study/ids";
import { richTextSchema } from "@/lib/writing/rich-text";
import { askServer, textAddress } from "./text-address";
import { saveWritingAction } from "./writing-actions";
import type { WritingDoors } from "./writing-doors";
import {
  type DraftStore,
  draftedMemos,
  draftKey,
  draftKeys,
  keepDraft,
  readDraft,
  type WritingDraft,
  type WritingScope,
} from "./writing-draft";

/** After this an answer is not waited for any longer; the save is sent again. */
const longestAnswerMs = 30_000;
const tab = typeof crypto === "undefined" ? "" : crypto.randomUUID();

/** What a text's store needs of a browser. */
export function browserWritingDoors(scope: WritingScope): WritingDoors {
  const key = draftKey(scope, tab);
  return {
    send: (message) => withinTime(sendNow(message)),
    async fetch() {
      const answer = asStanding(await askServer(textAddress(scope)));
      if (answer === null || answer.standing === null) return answer;
      // The database has its own order of keys; texts are compared by ours.
      const text = richTextSchema.parse(answer.standing.text);
      return { ...answer, standing: { ...answer.standing, text } };
    },
    draft: {
      taken: () => takenDraft(scope, key),
      keep: (draft) => {
        const store = storage();
        return store !== null && keepDraft(store, key, draft);
      },
      drop: () => storage()?.removeItem(key),
    },
    newId: () => crypto.randomUUID() as string as OperationId,
    now: () => Date.now(),
  };
}

/**
 * What this tab, or one that is gone, left unsent. A tab that still writes holds a lock in its draft's name,
 * so that nobody else sends it.
 */
async function takenDraft(scope: WritingScope, own: string): Promise<WritingDraft | null> {
  const store = storage();
  if (store === null) return null;
  for (const key of draftKeys(store, scope)) {
    if (key !== own && !(await isOrphan(key))) continue;
    const draft = readDraft(store, key);
    if (draft === null) continue;
    if (key !== own && keepDraft(store, own, draft)) store.removeItem(key);
    return draft;
  }
  return null;
}

/** Holds the draft's name while this page writes; gives what lets it go. */
export function holdDraft(scope: WritingScope): () => void {
  if (!("locks" in navigator)) return () => {};
  const released = new AbortController();
  const gone = new Promise<void>((resolve) => {
    released.signal.addEventListener("abort", () => resolve(), { once: true });
  });
  navigator.locks.request(draftKey(scope, tab), { mode: "shared" }, () => gone).catch(() => {});
  return () => released.abort();
}

/** Whether no page writes at the draft with this name. */
export async function isOrphan(key: string): Promise<boolean> {
  if (!("locks" in navigator)) return true;
  return navigator.locks.request(key, { ifAvailable: true }, (lock) => lock !== null);
}

/** The memo that this browser began on a thing and the server doesn't have yet; null where there is none. */
export function memoBegunHere(
  scope: Omit<WritingScope, "memo">,
  isKnown: (memo: string) => boolean,
): string | null {
  const store = storage();
  const drafted = store === null ? [] : draftedMemos(store, scope);
  return drafted.find((memo) => !isKnown(memo)) ?? null;
}

/** Null where this browser keeps nothing. */
export function storage(): DraftStore | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

async function sendNow(message: Parameters<typeof saveWritingAction>[0]) {
  if (!navigator.onLine) throw new TypeError("offline");
  const answer = await saveWritingAction(message);
  if (!answer.ok) askIfSignedOut(answer.refusal);
  return answer;
}

function withinTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("no answer in time")), longestAnswerMs);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The one cast: our own route's answer. */
function asStanding(answer: unknown): StandingWriting | null {
  return answer as StandingWriting | null;
}
