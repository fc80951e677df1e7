import { closeEngine } from "@/db/engine/current-engine";
import { environment } from "@/db/engine/environment";
import { FolderInUse } from "@/db/engine/lock-folder";
import { demoAccounts, demoPassword } from "@/db/seed/demo-accounts";
import { holdsOtherWork } from "@/db/seed/holds-other-work";
import { seedDemo } from "@/db/seed/seed-demo";

/** The status that scripts/demo.mjs knows to mean: this database is somebody's real work. */
const otherWork = 3;

const { DATABASE_URL } = environment();
if (DATABASE_URL && (await holdsOtherWork(DATABASE_URL))) process.exit(otherWork);
try {
  await seedDemo();
  await closeEngine();
  const accounts = demoAccounts.map(({ email, name }) => `${email}  (${name})`);
  console.log(JSON.stringify({ password: demoPassword, accounts }));
} catch (error) {
  console.error(error instanceof FolderInUse ? error.message : error);
  process.exit(1);
}
