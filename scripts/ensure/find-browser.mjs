import { existsSync } from "node:fs";
import path from "node:path";

const systemBrowsers = {
  linux: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
};

/**
 * A Chromium for the browser tests: the one that CHROMIUM_PATH names, else a system Chrome or Chromium, else
 * Playwright's own; null where there is none.
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  return systemBrowser() ?? (await playwrightsOwn());
}

function systemBrowser() {
  const names = process.platform === "darwin" ? systemBrowsers.darwin : systemBrowsers.linux;
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const places = names.flatMap((name) =>
    path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name)),
  );
  return places.find((place) => existsSync(place)) ?? null;
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const place = chromium.executablePath();
  return existsSync(place) ? place : null;
}

/** Quiet and without a sandbox where root can have none; nothing is fetched in the background. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
