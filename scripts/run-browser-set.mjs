import { existsSync, readdirSync } from "node:fs";
import { run } from "./cli/run.mjs";
import { Refused } from "./cli/say.mjs";
import { sentences } from "./cli/sentences.mjs";
import { ensureBrowser } from "./ensure/browser.mjs";
import { ensureBuild } from "./ensure/build.mjs";
import { ensureNodeVersion } from "./ensure/node-version.mjs";
import { ensurePackages } from "./ensure/packages.mjs";
import { ensurePostgres } from "./ensure/postgres.mjs";

/**
 * Installs and builds what is missing and runs the files of one folder of e2e with its configuration. What
 * stands behind the command's name chooses among them.
 * @param {"prove" | "bench"} set
 * @param {{ mayBeNone?: boolean }} [options] whether none of them may be chosen
 * @returns {Promise<{ passed: boolean }>}
 */
export async function runBrowserSet(set, { mayBeNone = false } = {}) {
  ensureNodeVersion();
  await ensurePackages();
  const folder = `e2e/${set}`;
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(`.${set}.ts`)) : [];
  if (files.length === 0) throw new Refused(sentences.nothingToRun(`${folder}/*.${set}.ts`));
  const named = process.argv.slice(2).filter((given) => !given.startsWith("-"));
  const isChosen = files.some((name) => named.some((word) => name.includes(word)));
  if (mayBeNone && named.length > 0 && !isChosen) return { passed: true };
  const browser = await ensureBrowser();
  await ensurePostgres();
  await ensureBuild();
  const { status } = await run(
    process.execPath,
    [
      "node_modules/@playwright/test/cli.js",
      "test",
      "--config",
      `${folder}/playwright.config.ts`,
      ...process.argv.slice(2),
    ],
    { env: { CHROMIUM_PATH: browser } },
  );
  return { passed: status === 0 };
}
