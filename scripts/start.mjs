// npm start: serves a real study from DATABASE_URL.
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
  const host = process.env.HOST || "127.0.0.1";
  const port = await ensurePort(host);
  await ensurePackages();
  const found = await step(sentences.preparing(), prepare);
  await ensureBuild();
  const app = await step(sentences.starting(), () => runApp({ port, host }));
  console.log("");
  say(sentences.ready(process.env.NEXTAUTH_URL ?? app.url));
  if (found.oneAddress) say(sentences.oneAddress());
  if (found.demo) say(sentences.demoInside());
  if (found.code) say(sentences.firstAdministrator(process.env.NEXTAUTH_URL ?? app.url, found.code));
  await serveUntilStopped(app);
});

/** @returns {Promise<{ missing: string[], code?: string | null, demo?: boolean, oneAddress?: boolean }>} */
async function prepare() {
  const { status, output } = await runTypeScript("scripts/prepare-start.ts", { capture: true });
  if (status !== 0) throw new Refused(sentences.prepareFailed());
  const found = JSON.parse(output.trim().split("\n").at(-1) ?? "");
  if (found.missing.length > 0) throw new Refused(sentences.missingSettings(found.missing.join(", ")));
  return found;
}
