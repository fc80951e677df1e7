import { spawnSync } from "node:child_process";
import { step } from "../cli/say.mjs";
import { sentences } from "../cli/sentences.mjs";
import { installPackages, mayInstallPackages } from "./debian.mjs";

/** The programs that compute a report's figures anew, with the package of Debian that has each. */
const packageByProgram = { Rscript: "r-base-core", pspp: "pspp" };

/** Installs the missing ones as root on Debian; elsewhere the proof that needs one says what is missing. */
export function ensureStatistics() {
  return step(sentences.findingStatistics(), async () => {
    const missing = Object.entries(packageByProgram).filter(
      ([program]) => spawnSync(program, ["--version"]).status !== 0,
    );
    if (missing.length > 0 && mayInstallPackages()) await installPackages(missing.map(([, name]) => name));
  });
}
