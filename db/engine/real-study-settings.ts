import type { Environment } from "./environment";

const needed = ["DATABASE_URL", "NEXTAUTH_URL", "NEXTAUTH_SECRET", "AUDIT_KEY"] as const;

/** What a real study's environment lacks; the try-out database and the demonstration need none of it. */
export function missingSettings(given: Environment): readonly string[] {
  return needed.filter((name) => given[name] === undefined);
}

/**
 * Whether the app is reached over https and yet trusts no proxy. Something in front of it ends the https, and as
 * long as its word is not taken everybody seems to come from its address: ten people's typing errors would then
 * lock out all others.
 */
export function seesOneAddress({ NEXTAUTH_URL, TRUSTED_PROXIES }: Environment): boolean {
  return NEXTAUTH_URL !== undefined && new URL(NEXTAUTH_URL).protocol === "https:" && TRUSTED_PROXIES === 0;
}
