import "server-only";
import { createHmac } from "node:crypto";
import { environment } from "@/db/engine/environment";
import { type AuditEntry, canonicalEntry } from "@/lib/audit/entry";

function auditKey(): string {
  const key = environment().AUDIT_KEY;
  if (key === undefined) throw new Error("AUDIT_KEY is not set: the log can't be written or checked");
  return key;
}

/** HMAC-SHA-256 over the row before and this row, hexadecimal. */
export function macOf(previousMac: string, entry: AuditEntry): string {
  return createHmac("sha256", auditKey()).update(previousMac).update(canonicalEntry(entry)).digest("hex");
}

/** Seals where a chain ends, so that rows cut off its tail are missed. */
export function sealOf(chain: string, sequence: number, mac: string): string {
  return createHmac("sha256", auditKey()).update(`head ${chain} ${sequence} ${mac}`).digest("hex");
}

/** Stands for an e-mail or network address in the log and in counts: the same for the same, and not to be guessed back. */
export function pseudonymOf(kind: "email" | "address", text: string): string {
  return createHmac("sha256", auditKey()).update(`${kind} ${text}`).digest("hex");
}
