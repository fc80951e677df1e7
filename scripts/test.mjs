// npm test: installs what is missing, runs every check and says at the end how each went.
import { run } from "./cli/run.mjs";
import { main, say, seconds } from "./cli/say.mjs";
import { sentences } from "./cli/sentences.mjs";
import { ensureBrowser } from "./ensure/browser.mjs";
import { ensureBuild } from "./ensure/build.mjs";
import { ensureNodeVersion } from "./ensure/node-version.mjs";
import { ensurePackages } from "./ensure/packages.mjs";
import { ensurePostgres } from "./ensure/postgres.mjs";

/** Characters of what a failed check said last, shown again at the end: there it tells what failed. */
const retold = 4000;

/** @typedef {{ passed: boolean, said: string }} Outcome */

/** @param {string} name */
const program = (name) => `node_modules/${name}`;

await main(async () => {
  const startedAtMs = performance.now();
  ensureNodeVersion();
  await ensurePackages();
  const browser = await ensureBrowser();
  const hasPostgres = await ensurePostgres();

  /** @type {[title: string, work: () => Promise<Outcome>][]} */
  const checks = [
    [
      "Opmaak en stijl / Format and style (biome)",
      () => node(program("@biomejs/biome/bin/biome"), "check", "."),
    ],
    ["Typen / Types (tsc)", () => node(program("typescript/bin/tsc"), "--noEmit")],
    ["Importregels / Import rules (dependency-cruiser)", () => node("scripts/check-imports.mjs")],
    ["Ongebruikt / Unused (knip)", () => node(program("knip/bin/knip.js"))],
    ["Regels en database / Rules and database (vitest)", () => node(program("vitest/vitest.mjs"), "run")],
    ["Bouwen / Build (next)", () => ensureBuild().then(() => ({ passed: true, said: "" }))],
    ["In de browser / In a browser (playwright)", () => inBrowser(browser)],
  ];
  const results = [];
  for (const [title, work] of checks) {
    console.log(`\n→ ${title}`);
    const checkStartedAtMs = performance.now();
    const { passed, said } = await work().catch((error) => {
      console.error(error);
      return { passed: false, said: String(error) };
    });
    const line = `${passed ? "✓" : "✗"} ${title}: ${seconds(checkStartedAtMs)}`;
    console.log(line);
    results.push({ passed, line, said });
  }

  const failures = results.filter(({ passed }) => !passed);
  for (const { line, said } of failures) console.log(`\n${line}\n${said.slice(-retold)}`);
  console.log(`\n${results.map(({ line }) => line).join("\n")}`);
  if (!hasPostgres) say(sentences.postgresMissing());
  console.log(
    `\n${seconds(startedAtMs)}\n${results.length - failures.length} passed, ${failures.length} failed`,
  );
  process.exitCode = failures.length === 0 ? 0 : 1;
});

/** @param {...string} given */
function node(...given) {
  return check(given, { NODE_ENV: undefined });
}

/** @param {string} browser */
function inBrowser(browser) {
  return check([program("@playwright/test/cli.js"), "test"], { CHROMIUM_PATH: browser });
}

/**
 * @param {readonly string[]} given
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<Outcome>}
 */
async function check(given, env) {
  const { status, output } = await run(process.execPath, given, { env, echo: true });
  return { passed: status === 0, said: output };
}
