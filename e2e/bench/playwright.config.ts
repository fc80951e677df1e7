import { defineConfig } from "@playwright/test";
import { browserConfig } from "../browser-config";

/** Each benchmark starts the app that it measures: none runs beside it. */
const { webServer: _, ...shared } = await browserConfig(".data/bench");

/** The benchmarks: npm run bench. */
export default defineConfig(shared, {
  testDir: ".",
  testMatch: "*.bench.ts",
  outputDir: "../../test-results",
  reporter: [["list"], ["./figures-table.ts"]],
  timeout: 900_000,
  use: { trace: "off" },
});
