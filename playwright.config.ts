import { defineConfig } from "@playwright/test";
import { browserConfig } from "./e2e/browser-config";

/** The journeys: npx playwright test. Proofs and benchmarks have configurations of their own in e2e. */
export default defineConfig(await browserConfig(".data/e2e"), {
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
});
