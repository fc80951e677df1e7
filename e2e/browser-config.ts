import type { PlaywrightTestConfig } from "@playwright/test";
import { browserArguments, findBrowser } from "@/scripts/ensure/find-browser.mjs";

/** Whoever names a port has the app there used, if one runs: `npm run demo` once, and journeys one by one. */
const reuseExistingServer = process.env.E2E_PORT !== undefined;
/** Fixed for this run, and known to its workers, who inherit it. */
process.env.E2E_PORT ??= String(20_000 + (process.pid % 20_000));
const port = process.env.E2E_PORT;
const url = `http://127.0.0.1:${port}`;

/**
 * What journeys, proofs and benchmarks share: the built app with fresh demonstration data on a port of its
 * own, and a browser as a Dutch researcher has it.
 */
export async function browserConfig(dataDir: string): Promise<PlaywrightTestConfig> {
  const executablePath = await findBrowser();
  return {
    fullyParallel: false,
    workers: 1,
    forbidOnly: Boolean(process.env.CI),
    reporter: "list",
    timeout: 120_000,
    expect: { timeout: 20_000 },
    outputDir: "../test-results",
    use: {
      baseURL: url,
      locale: "nl-NL",
      timezoneId: "Europe/Amsterdam",
      viewport: { width: 1440, height: 900 },
      trace: "retain-on-failure",
      launchOptions: { args: browserArguments, ...(executablePath === null ? {} : { executablePath }) },
    },
    webServer: {
      command: "node scripts/app/fresh-demo.mjs",
      cwd: new URL("..", import.meta.url).pathname,
      url: `${url}/api/health`,
      reuseExistingServer,
      env: { PORT: port, DATA_DIR: dataDir, DATABASE_URL: "" },
      timeout: 300_000,
      stdout: "ignore",
      stderr: "pipe",
      gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    },
  };
}
