import { defineConfig } from "@playwright/test";
import { browserConfig } from "../browser-config";

/** The long proofs: npm run prove. One may take an hour. */
export default defineConfig(await browserConfig(".data/prove"), {
  testDir: ".",
  testMatch: "*.prove.ts",
  outputDir: "../../test-results",
  timeout: 3_600_000,
});
