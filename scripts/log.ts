import { closeEngine } from "@/db/engine/current-engine";
import { verifyLog } from "@/db/reads/log/verify-log";
import { sentences } from "./cli/sentences.mjs";

/** npm run log -- verify: recomputes the log's chains; status 1 where one was tampered with. */
async function verify(): Promise<number> {
  const verdict = await verifyLog({ kind: "operator" });
  await closeEngine();
  if (verdict === null) throw new Error("The operator may not see the log.");
  for (const { chain, sequence, kind } of verdict.faults) {
    console.error(sentences.logFault(chain, sequence, kind).join("\n  "));
  }
  console.log(sentences.logVerified(verdict.chains, verdict.rows, verdict.faults.length).join("\n  "));
  return verdict.faults.length === 0 ? 0 : 1;
}

if (process.argv[2] !== "verify") {
  console.error(sentences.logUsage().join("\n  "));
  process.exit(1);
}
try {
  process.exitCode = await verify();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
