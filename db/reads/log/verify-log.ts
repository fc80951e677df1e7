import "server-only";
import { mayOnPlatform } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { read } from "../read";
import { chainsClosedTo } from "./chains-closed-to";
import { type LogVerdict, verifyChains } from "./verify-chains";

/** Whether the log holds, as far as the viewer may see it. Null for who may not. */
export async function verifyLog(viewer: Viewer): Promise<LogVerdict | null> {
  if (!mayOnPlatform(viewer, "log.see")) return null;
  return read(async (tx) => verifyChains(tx, await chainsClosedTo(tx, viewer)));
}
