import { z } from "zod";
import { type NamedCodingOperation, namedCodingOperationSchema } from "@/lib/coding/coding-operation";
import type { InterviewId, UserId } from "@/lib/study/ids";

/** Whose unsent work on what. A queue is never another user's. */
export type QueueScope = { readonly user: UserId; readonly study: string; readonly interview: InterviewId };

/** Why the server refused; "changed-meanwhile" has in `current` what stands now. */
export type KeptRefusal = { readonly kind: string; readonly current?: unknown };

/** An operation that the server does not have yet. */
export type WaitingOperation = { readonly sequence: number; readonly message: NamedCodingOperation };

/** One that it refused, with what was done to the same thing after it. */
export type RefusedOperation = WaitingOperation & {
  readonly refusal: KeptRefusal;
  readonly followers: readonly NamedCodingOperation[];
};

export type KeyValueStore = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

export type KeptOperations = {
  /** In the order in which they were made, also by other tabs. */
  readonly waiting: () => readonly WaitingOperation[];
  readonly refused: () => readonly RefusedOperation[];
  /** False where the browser does not keep it: no room, or keeping is switched off. */
  readonly keep: (operation: WaitingOperation) => boolean;
  readonly keepRefused: (operation: RefusedOperation) => boolean;
  readonly drop: (operation: WaitingOperation) => void;
  readonly dropRefused: (operation: WaitingOperation) => void;
};

const keptSchema = z.object({ sequence: z.int(), message: namedCodingOperationSchema });
const refusedSchema = keptSchema.extend({
  refusal: z.looseObject({ kind: z.string() }),
  followers: z.array(namedCodingOperationSchema),
});

const interviewSchema = namedCodingOperationSchema.shape.interview;

const digits = 16;

/**
 * Unsent operations in the browser's own storage, one key each, so that tabs never overwrite each other's:
 * ids, offsets and the coder's own words, never transcript text (SAFETY, rule 3). Written before it returns.
 */
export function keptOperations(store: KeyValueStore, scope: QueueScope): KeptOperations {
  const prefix = (list: "waiting" | "refused") =>
    `samenspraak.${list}.${scope.user}.${scope.study}.${scope.interview}.`;
  const keyOf = (list: "waiting" | "refused", { sequence, message }: WaitingOperation) =>
    `${prefix(list)}${String(sequence).padStart(digits, "0")}.${message.operation}`;

  function keys(list: "waiting" | "refused"): readonly string[] {
    const all = Array.from({ length: store.length }, (_, at) => store.key(at) ?? "");
    return all.filter((key) => key.startsWith(prefix(list))).sort();
  }
  function valueAt<T>(key: string, schema: z.ZodType<T>): readonly T[] {
    const parsed = schema.safeParse(asJson(store.getItem(key)));
    // What an older version of the app wrote, or someone else, is left where it is.
    return parsed.success ? [parsed.data] : [];
  }
  function put(key: string, value: unknown): boolean {
    try {
      store.setItem(key, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  }

  return {
    waiting: () => keys("waiting").flatMap((key) => valueAt(key, keptSchema)),
    refused: () => keys("refused").flatMap((key) => valueAt(key, refusedSchema)),
    keep: (operation) => put(keyOf("waiting", operation), operation),
    keepRefused: (operation) => put(keyOf("refused", operation), operation),
    drop: (operation) => store.removeItem(keyOf("waiting", operation)),
    dropRefused: (operation) => store.removeItem(keyOf("refused", operation)),
  };
}

/** The user's queues in which something waits, of every interview. */
export function waitingScopes(store: KeyValueStore, user: UserId): readonly QueueScope[] {
  const prefix = `samenspraak.waiting.${user}.`;
  const scopes = new Map<string, QueueScope>();
  for (let at = 0; at < store.length; at += 1) {
    const key = store.key(at) ?? "";
    if (!key.startsWith(prefix)) continue;
    const [study, interview] = key.slice(prefix.length).split(".");
    const id = interviewSchema.safeParse(interview).data;
    if (study !== undefined && id !== undefined) scopes.set(`${study}.${id}`, { user, study, interview: id });
  }
  return [...scopes.values()];
}

/** How many operations of the user wait, on any interview. */
export function countWaiting(store: KeyValueStore, user: UserId): number {
  const prefix = `samenspraak.waiting.${user}.`;
  return Array.from({ length: store.length }, (_, at) => store.key(at) ?? "").filter((key) =>
    key.startsWith(prefix),
  ).length;
}

function asJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
