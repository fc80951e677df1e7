// npm test: installs what is missing, runs every check and says at the end how each went.
import { run } from "./cli/run.mjs";
import { main, say, seconds } from "./cli/say.mjs";
import { sentences } from "./cli/sentences.mjs";
import { ensureBrowser } from "./ensure/browser.mjs";
import { ensureBuild } from "./ensure/build.mjs";
import { ensureNodeVersion } from "./ensure/node-version.mjs";
import { ensurePackages } from "./ensure/packages.mjs";
import { ensurePostgres } from "./ensure/postgres.mjs";

/** @param {string} name */
const program = (name) => `node_modules/${name}`;

await main(async () => {
  const startedAtMs = performance.now();
  ensureNodeVersion();
  await ensurePackages();
  const browser = await ensureBrowser();
  const hasPostgres = await ensurePostgres();

  /** @type {[title: string, work: () => Promise<boolean>][]} */
  const checks = [
    [
      "Opmaak en stijl / Format and style (biome)",
      () => node(program("@biomejs/biome/bin/biome"), "check", "."),
    ],
    ["Typen / Types (tsc)", () => node(program("typescript/bin/tsc"), "--noEmit")],
    ["Importregels / Import rules (dependency-cruiser)", () => node("scripts/check-imports.mjs")],
    ["Ongebruikt / Unused (knip)", () => node(program("knip/bin/knip.js"))],
    ["Regels en database / Rules and database (vitest)", () => node(program("vitest/vitest.mjs"), "run")],
    ["Bouwen / Build (next)", () => ensureBuild().then(() => true)],
    ["In de browser / In a browser (playwright)", () => inBrowser(browser)],
  ];
  const results = [];
  for (const [title, work] of checks) {
    console.log(`\n→ ${title}`);
    const checkStartedAtMs = performance.now();
    const passed = await work().catch((error) => {
      console.error(error);
      return false;
    });
    const line = `${passed ? "✓" : "✗"} ${title}: ${seconds(checkStartedAtMs)}`;
    console.log(line);
    results.push({ passed, line });
  }

  const failed = results.filter(({ passed }) => !passed).length;
  console.log(`\n${results.map(({ line }) => line).join("\n")}`);
  if (!hasPostgres) say(sentences.postgresMissing());
  console.log(`\n${seconds(startedAtMs)}\n${results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});

/** @param {...string} given */
async function node(...given) {
  return (await run(process.execPath, given, { env: { NODE_ENV: undefined } })).status === 0;
}

/** @param {string} browser */
async function inBrowser(browser) {
  const given = [program("@playwright/test/cli.js"), "test"];
  return (await run(process.execPath, given, { env: { CHROMIUM_PATH: browser } })).status === 0;
}
