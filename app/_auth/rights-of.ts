import "server-only";
import { createHash } from "node:crypto";
import type { PersonViewer } from "@/db/reads/account/viewer-of-session";

/** Who one is and may be, as one short word: equal where no right came or went. A page carries it. */
export function rightsOf({ user, administrator, memberships }: PersonViewer): string {
  const held = memberships.map(({ study, slug, member, roles }) => [study, slug, member, [...roles].sort()]);
  const whole = JSON.stringify([user, administrator, held.sort()]);
  return createHash("sha256").update(whole).digest("base64url").slice(0, 16);
}
