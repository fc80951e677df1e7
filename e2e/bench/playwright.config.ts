import { defineConfig } from "@playwright/test";
import { browserConfig } from "../browser-config";

/** The benchmarks: npm run bench. */
export default defineConfig(await browserConfig(".data/bench"), {
  testDir: ".",
  testMatch: "*.bench.ts",
  outputDir: "../../test-results",
  timeout: 900_000,
});
