import { existsSync } from "node:fs";
import { run } from "../cli/run.mjs";

/** Whether this machine's packages may be installed by us: as root on Debian or one of its kin. */
export function mayInstallPackages() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/**
 * Installs Debian packages; false where that did not work.
 * @param {readonly string[]} names
 */
export async function installPackages(names) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const quietly = ["-qq", "-o", "Dpkg::Use-Pty=0"];
  await run("apt-get", [...quietly, "update"], { env, capture: true });
  const { status } = await run(
    "apt-get",
    [...quietly, "install", "-y", "--no-install-recommends", ...names],
    { env, capture: true },
  );
  return status === 0;
}
