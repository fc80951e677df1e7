import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { step } from "../cli/say.mjs";
import { sentences } from "../cli/sentences.mjs";
import { findPostgres } from "../postgres/find-postgres.mjs";
import { installPackages, mayInstallPackages } from "./debian.mjs";

/** Whether there is a PostgreSQL to start for tests; as root on Debian a missing one is installed. */
export function ensurePostgres() {
  return step(sentences.findingPostgres(), async () => {
    if (findPostgres() === null && mayInstallPackages()) {
      keepDebianFromMakingACluster();
      await installPackages(["postgresql"]);
    }
    const programs = findPostgres();
    if (programs !== null) console.log(`  ${programs}`);
    return programs !== null;
  });
}

/** Only the programs are wanted: the tests start a server of their own. */
function keepDebianFromMakingACluster() {
  const settings = "/etc/postgresql-common/createcluster.conf";
  if (existsSync(settings)) return;
  mkdirSync("/etc/postgresql-common", { recursive: true });
  writeFileSync(settings, "create_main_cluster = false\n");
}
