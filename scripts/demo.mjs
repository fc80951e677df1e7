// npm run demo: from a fresh clone to a running app with invented studies in it.
import { runApp } from "./app/run-app.mjs";
import { serveUntilStopped } from "./app/serve.mjs";
import { runTypeScript } from "./cli/run.mjs";
import { main, Refused, say, step } from "./cli/say.mjs";
import { sentences } from "./cli/sentences.mjs";
import { ensureBuild } from "./ensure/build.mjs";
import { ensureNodeVersion } from "./ensure/node-version.mjs";
import { ensurePackages } from "./ensure/packages.mjs";
import { ensurePort } from "./ensure/port.mjs";

await main(async () => {
  ensureNodeVersion();
  const port = await ensurePort("127.0.0.1");
  const env = { DEMO: "1", NEXTAUTH_URL: process.env.NEXTAUTH_URL || `http://127.0.0.1:${port}` };
  await ensurePackages();
  const demo = await step(sentences.preparingDemo(), () => layOutDemo(env));
  await ensureBuild();
  const app = await step(sentences.starting(), () => runApp({ port, env }));
  console.log("");
  say(sentences.ready(app.url));
  say(sentences.demoAccounts(demo.password));
  for (const account of demo.accounts) console.log(`    ${account}`);
  say(sentences.whereToBegin(app.url));
  say(sentences.howToStop());
  await serveUntilStopped(app);
});

/**
 * The seed prints what it laid out as its last line.
 * @param {Record<string, string>} env
 * @returns {Promise<{ password: string, accounts: string[] }>}
 */
async function layOutDemo(env) {
  const { status, output } = await runTypeScript("scripts/seed-demo.ts", { env, capture: true });
  if (status === 3) throw new Refused(sentences.otherStudies());
  if (status !== 0) throw new Refused(sentences.demoFailed());
  return JSON.parse(output.trim().split("\n").at(-1) ?? "");
}
