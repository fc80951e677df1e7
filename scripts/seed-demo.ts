import { CannotStart } from "@/db/engine/cannot-start";
import { closeEngine } from "@/db/engine/current-engine";
import { environment } from "@/db/engine/environment";
import { whyItFails } from "@/db/engine/why-it-fails";
import { demoAccounts, demoPassword } from "@/db/seed/demo-accounts";
import { holdsOtherWork } from "@/db/seed/holds-other-work";
import { seedDemo } from "@/db/seed/seed-demo";

/** The status that scripts/demo.mjs knows to mean: this database is somebody's real work. */
const otherWork = 3;

try {
  const { DATABASE_URL } = environment();
  if (DATABASE_URL && (await holdsOtherWork(DATABASE_URL))) process.exit(otherWork);
  await seedDemo();
  await closeEngine();
  const accounts = demoAccounts.map(({ email, name }) => `${email}  (${name})`);
  console.log(JSON.stringify({ password: demoPassword, accounts }));
} catch (error) {
  const why = whyItFails(error);
  console.error(why instanceof CannotStart ? why.message : why);
  process.exit(1);
}
