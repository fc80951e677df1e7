import { run } from "../cli/run.mjs";
import { Refused, step } from "../cli/say.mjs";
import { sentences } from "../cli/sentences.mjs";
import { installPackages, mayInstallPackages } from "./debian.mjs";
import { findBrowser } from "./find-browser.mjs";

/** Finds a browser or has one fetched: by Playwright, else by Debian's packages. Gives its path. */
export function ensureBrowser() {
  return step(sentences.findingBrowser(), async () => {
    const found = (await findBrowser()) ?? (await fetched());
    if (found === null) throw new Refused(sentences.browserMissing());
    console.log(`  ${found}`);
    return found;
  });
}

async function fetched() {
  if (process.env.CHROMIUM_PATH) return null;
  await run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  const byPlaywright = await findBrowser();
  if (byPlaywright !== null || !mayInstallPackages()) return byPlaywright;
  await installPackages(["chromium", "fonts-liberation"]);
  return findBrowser();
}
