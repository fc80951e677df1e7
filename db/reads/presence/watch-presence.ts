import "server-only";
import { listen } from "@/db/client";
import type { Unlisten } from "@/db/engine/engine";
import { presenceChannel } from "@/lib/presence/presence";

/** Calls back with the account of whoever came or went. */
export function watchPresence(changed: (user: string) => void): Promise<Unlisten> {
  return listen(presenceChannel, changed);
}
