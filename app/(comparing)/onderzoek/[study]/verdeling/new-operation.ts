import type { OperationId } from "@/lib/study/ids";

/** The one cast: a fresh name for what is sent once. */
export function newOperation(): OperationId {
  return crypto.randomUUID() as string as OperationId;
}
