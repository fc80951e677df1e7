import { type Browser, test as base, type Page } from "@playwright/test";
import { type RunningApp, runApp } from "@/scripts/app/run-app.mjs";
import { runTypeScript } from "@/scripts/cli/run.mjs";
import { signIn } from "../fixtures/sign-in";
import { type EngineName, engines, groundOn } from "./bench-ground";
import { coder, colleague } from "./study/long-interviews";

type WorkerFixtures = {
  readonly engine: EngineName;
  readonly longStudy: { readonly start: () => Promise<RunningApp> };
};

type Fixtures = {
  /** A server that has served nothing yet. */
  readonly app: RunningApp;
  /** The coder of the study, signed in to it. */
  readonly coderPage: Page;
  /** The coder's colleague, in a browser of their own. */
  readonly colleaguePage: Page;
};

/** The study of long interviews, laid out once for all benchmarks, on PostgreSQL where the machine has one. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: [engines[0] ?? "embedded", { scope: "worker", option: true }],

  longStudy: [
    async ({ engine }, use) => {
      const ground = await groundOn(engine);
      const { status } = await runTypeScript("scripts/bench/lay-out-long-interviews.ts", { env: ground.env });
      if (status !== 0) throw new Error("The study of long interviews was not laid out.");
      await use({ start: () => runApp({ port: ground.port, env: ground.env, silent: true }) });
      await ground.clear();
    },
    { scope: "worker", timeout: 400_000 },
  ],

  app: async ({ longStudy }, use) => {
    const app = await longStudy.start();
    await use(app);
    await app.stop();
  },

  coderPage: async ({ browser, app }, use) => {
    const { page, close } = await signedIn(browser, app, coder);
    await use(page);
    await close();
  },

  colleaguePage: async ({ browser, app }, use) => {
    const { page, close } = await signedIn(browser, app, colleague);
    await use(page);
    await close();
  },
});

async function signedIn(browser: Browser, app: RunningApp, who: string) {
  const context = await browser.newContext({ baseURL: app.url });
  const page = await context.newPage();
  await signIn(page, `${who}@demo.local`);
  return { page, close: () => context.close() };
}
