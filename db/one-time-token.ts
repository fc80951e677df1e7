import { createHash, randomBytes } from "node:crypto";

/** A link's secret: 256 random bits, for an address. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** A link's secret as it is kept. */
export function tokenHashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
