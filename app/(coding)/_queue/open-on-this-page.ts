import type { QueueScope } from "./kept-operations";
import { channelName } from "./tab-channel";

const open = new Map<string, number>();

/** Notes that the page shows this interview, and sends its work itself; gives what takes the note away. */
export function openOnThisPage(scope: QueueScope): () => void {
  const name = channelName(scope);
  open.set(name, (open.get(name) ?? 0) + 1);
  return () => void open.set(name, (open.get(name) ?? 1) - 1);
}

export function isOpenOnThisPage(scope: QueueScope): boolean {
  return (open.get(channelName(scope)) ?? 0) > 0;
}
