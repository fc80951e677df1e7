import "server-only";
import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/report/canonical-json";
import type { SnapshotContent } from "@/lib/report/snapshot-content";

/** The seal of a snapshot: of all that it holds, in hexadecimal. */
export function sha256OfContent(content: SnapshotContent): string {
  return createHash("sha256").update(canonicalJson(content)).digest("hex");
}
