import type { QueueScope } from "./kept-operations";
import { channelName } from "./tab-channel";

const listeners = new Map<string, Set<() => void>>();

/** Says on this page that the server has a newer text of the interview than the page shows. */
export function tellNewerText(scope: QueueScope): void {
  for (const listener of listeners.get(channelName(scope)) ?? []) listener();
}

/** Gives what stops listening. */
export function onNewerText(scope: QueueScope, listener: () => void): () => void {
  const name = channelName(scope);
  const own = listeners.get(name) ?? new Set();
  listeners.set(name, own.add(listener));
  return () => void own.delete(listener);
}
