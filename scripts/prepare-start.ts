import { CannotStart } from "@/db/engine/cannot-start";
import { closeEngine } from "@/db/engine/current-engine";
import { environment } from "@/db/engine/environment";
import { missingSettings, seesOneAddress } from "@/db/engine/real-study-settings";
import { demoAccountsInside } from "@/db/reads/account/demo-accounts-inside";
import { issueFirstAdministratorCode } from "@/db/writes/account/first-administrator-code";

/** Brings a real study's database up to date and tells scripts/start.mjs, as one line of JSON, what it found. */
async function prepare() {
  const missing = missingSettings(environment());
  if (missing.length > 0) return { missing };
  const [issued, demo] = [await issueFirstAdministratorCode(), await demoAccountsInside()];
  await closeEngine();
  return { missing, code: issued.ok ? issued.value : null, demo, oneAddress: seesOneAddress(environment()) };
}

try {
  console.log(JSON.stringify(await prepare()));
} catch (error) {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exit(1);
}
