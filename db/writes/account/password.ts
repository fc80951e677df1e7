import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** argon2id with 64 MiB, three passes, one lane (SAFETY, rule 7). */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

// Verified where there is no account or no password, so that it takes as long as where there is.
let nobodysHash: Promise<string> | null = null;

/** Whether the password is this account's; without one, the same work and then no. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  if (passwordHash !== null) return verify(passwordHash, password);
  nobodysHash ??= hashPassword("nobody's password, whatever it is");
  await verify(await nobodysHash, password);
  return false;
}
