import "server-only";
import { sealOf } from "@/db/audit-mac";
import { database } from "@/db/client";
import { auditHead } from "@/db/schema/audit";

/**
 * Whether this process has the key that sealed the log so far; true of an empty log. A command on the machine
 * that runs without the server's AUDIT_KEY would break the chain.
 */
export async function auditKeyFits(): Promise<boolean> {
  const db = await database();
  const [head] = await db.select().from(auditHead).limit(1);
  return head === undefined || sealOf(head.chain, head.sequence, head.mac) === head.seal;
}
