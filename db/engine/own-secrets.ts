import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { environment } from "./environment";

const names = ["NEXTAUTH_SECRET", "AUDIT_KEY"] as const;

/**
 * Gives this process the secrets that its environment lacks: made once, at the first start, and kept in
 * DATA_DIR/secrets.json, which only its owner may read. A real study sets them itself.
 */
export function supplyOwnSecrets(): void {
  const given = environment();
  if (names.every((name) => given[name] !== undefined)) return;
  const kept = keptSecrets(path.resolve(/* turbopackIgnore: true */ given.DATA_DIR, "secrets.json"));
  for (const name of names) process.env[name] = given[name] ?? kept[name];
}

type Secrets = Readonly<Record<(typeof names)[number], string>>;

function keptSecrets(file: string): Secrets {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  const fresh: Secrets = { NEXTAUTH_SECRET: newSecret(), AUDIT_KEY: newSecret() };
  writeFileSync(draft, JSON.stringify(fresh), { mode: 0o600 });
  try {
    // Of two first starts at one moment, one makes the file and both read it.
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readSecrets(file);
}

function readSecrets(file: string): Secrets {
  const kept: Partial<Secrets> = JSON.parse(readFileSync(file, "utf8"));
  const { NEXTAUTH_SECRET, AUDIT_KEY } = kept;
  if (!NEXTAUTH_SECRET || !AUDIT_KEY) throw new Error(`${file} lacks ${names.join(" or ")}.`);
  return { NEXTAUTH_SECRET, AUDIT_KEY };
}

function newSecret(): string {
  return randomBytes(32).toString("base64url");
}
