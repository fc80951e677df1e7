import type { Environment } from "./environment";

const needed = ["DATABASE_URL", "NEXTAUTH_URL", "NEXTAUTH_SECRET", "AUDIT_KEY"] as const;

/** What a real study's environment lacks; the try-out database and the demonstration need none of it. */
export function missingSettings(given: Environment): readonly string[] {
  return needed.filter((name) => given[name] === undefined);
}
