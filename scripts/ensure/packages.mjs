import { existsSync, readFileSync } from "node:fs";
import { runNpm } from "../cli/run.mjs";
import { Refused, say, step } from "../cli/say.mjs";
import { sentences } from "../cli/sentences.mjs";

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, dev?: boolean }> }} Lock */

/** Installs what package-lock.json names, where it is not what node_modules holds. */
export async function ensurePackages() {
  if (packagesAreThere()) return;
  await step(sentences.installingPackages(), async () => {
    // No package's own script runs: everything works without, and none is trusted with it.
    const { status } = await runNpm(["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"]);
    if (status !== 0) throw new Refused(sentences.packagesFailed());
  });
  if (!packagesAreThere()) say(sentences.packagesFailed());
}

/** npm leaves a list of what it installed; packages for other platforms are not in it. */
function packagesAreThere() {
  const installedPath = "node_modules/.package-lock.json";
  if (!existsSync(installedPath)) return false;
  const wanted = readLock("package-lock.json");
  const installed = readLock(installedPath);
  return Object.entries(wanted.packages).every(([place, entry]) => {
    if (place === "") return true;
    const found = installed.packages[place];
    return found ? found.version === entry.version : (entry.optional ?? entry.devOptional ?? false);
  });
}

/**
 * @param {string} path
 * @returns {Lock}
 */
function readLock(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
