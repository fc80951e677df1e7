import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** argon2id with 64 MiB, three passes, one lane (SAFETY, rule 7). */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), cost);
}

let nobodysHash: Promise<string> | null = null;

/** Whether the password is this account's; where there is no account or no password, the same work and then no. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  // Made for whoever comes first, known or not: else the first unknown would take twice as long.
  nobodysHash ??= hashPassword("nobody's password, whatever it is");
  const nobodys = await nobodysHash;
  const right = await verify(passwordHash ?? nobodys, password.normalize("NFC"));
  return passwordHash !== null && right;
}
