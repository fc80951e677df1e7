import { readdirSync } from "node:fs";
import path from "node:path";
import { run } from "./cli/run.mjs";
import { ensureNodeVersion } from "./ensure/node-version.mjs";
import { ensurePackages } from "./ensure/packages.mjs";
import { ensurePostgres } from "./ensure/postgres.mjs";

/**
 * Runs in full what the suite runs short: every `*.proof.test.ts`, or those with one of these words in their path.
 * @param {readonly string[]} named
 * @returns {Promise<{ ran: boolean, passed: boolean, hasPostgres: boolean }>}
 */
export async function proveRules(named) {
  ensureNodeVersion();
  await ensurePackages();
  const hasPostgres = await ensurePostgres();
  const files = ["app", "db", "lib"]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true }).map((file) => path.join(folder, String(file))),
    )
    .filter((file) => file.endsWith(".proof.test.ts"))
    .filter((file) => named.length === 0 || named.some((word) => file.includes(word)));
  if (files.length === 0) return { ran: false, passed: true, hasPostgres };
  const { status } = await run(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...files], {
    env: { NODE_ENV: undefined, PROVE: "1" },
  });
  return { ran: true, passed: status === 0, hasPostgres };
}
