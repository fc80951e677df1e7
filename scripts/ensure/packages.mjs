import { existsSync, readFileSync } from "node:fs";
import { runNpm } from "../cli/run.mjs";
import { Refused, step } from "../cli/say.mjs";
import { sentences } from "../cli/sentences.mjs";

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Entry */
/** @typedef {{ packages: Record<string, Entry> }} Lock */

/** Installs what package-lock.json names, where it is not what node_modules holds. */
export async function ensurePackages() {
  if (packagesAreThere()) return;
  await step(sentences.installingPackages(), async () => {
    // No package's own script runs: everything works without, and none is trusted with it.
    const { status } = await runNpm(["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"]);
    if (status !== 0) throw new Refused(sentences.packagesFailed());
  });
}

/** npm leaves a list of what it installed. */
function packagesAreThere() {
  const installed = "node_modules/.package-lock.json";
  return existsSync(installed) && holdsAll(readLock(installed), readLock("package-lock.json"));
}

/**
 * Whether what is installed is what is wanted, by place and version. Optional packages may be absent: they
 * are for other platforms.
 * @param {Lock} installed
 * @param {Lock} wanted
 */
export function holdsAll(installed, wanted) {
  return Object.entries(wanted.packages).every(([place, entry]) => {
    if (place === "") return true;
    const found = installed.packages[place];
    return found ? found.version === entry.version : Boolean(entry.optional ?? entry.devOptional);
  });
}

/**
 * @param {string} path
 * @returns {Lock}
 */
function readLock(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
