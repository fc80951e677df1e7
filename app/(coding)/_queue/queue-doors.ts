import type { CodingOperationDone, NamedCodingOperation } from "@/lib/coding/coding-operation";
import type { Refusal, Result } from "@/lib/result";
import type { KeptOperations, RefusedOperation, WaitingOperation } from "./kept-operations";

/**
 * "unreachable": tried again by itself. "signed-out" and "other-user": waits for the same user's sign-in.
 * "renewed": the server runs another build than this page is of, and waits for a reload.
 */
export type Connection = "ok" | "unreachable" | "signed-out" | "other-user" | "renewed";

/** What tabs of one user tell each other about a queue that they share. */
export type QueueMessage =
  | { readonly kind: "added"; readonly operation: WaitingOperation }
  | {
      readonly kind: "acknowledged";
      readonly operation: WaitingOperation;
      readonly done: CodingOperationDone;
    }
  | { readonly kind: "refusals-changed" };

export type QueueDoors = {
  readonly kept: KeptOperations;
  /**
   * Rejects when no answer came: the operation may or may not have been done. "renewed": the server does not know
   * what this page asks any more, and did nothing.
   */
  readonly send: (message: NamedCodingOperation) => Promise<Result<CodingOperationDone, Refusal> | "renewed">;
  /** Runs the work when no other tab is sending. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
  readonly tellTabs: (message: QueueMessage) => void;
  readonly pause: (ms: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
};

export type QueueEvents = {
  readonly changed: () => void;
  /** Other operations wait than before, apart from those just added here and the one just acknowledged. */
  readonly waitingReplaced: () => void;
  readonly acknowledged: (operation: WaitingOperation, done: CodingOperationDone) => void;
  /** The page may show less than the server has: another tab sent something, or a change came first. */
  readonly outdated: () => void;
};

export type QueueState = {
  readonly waiting: readonly WaitingOperation[];
  readonly refused: readonly RefusedOperation[];
  readonly sending: boolean;
  readonly connection: Connection;
  /** False once the browser refused to keep an operation: it would not survive a reload. */
  readonly keepsUnsent: boolean;
};
