import { CannotStart } from "@/db/engine/cannot-start";
import { closeEngine } from "@/db/engine/current-engine";
import { FolderInUse } from "@/db/engine/lock-folder";
import { whyItFails } from "@/db/engine/why-it-fails";
import { verifyLog } from "@/db/reads/log/verify-log";
import { main, Refused, say } from "./cli/say.mjs";
import { sentences } from "./cli/sentences.mjs";

// npm run log -- verify: recomputes the log's chains; status 1 where one was tampered with.
await main(async () => {
  if (process.argv[2] !== "verify") throw new Refused(sentences.logUsage());
  try {
    process.exitCode = await verify();
  } catch (error) {
    if (error instanceof FolderInUse) throw new Refused(sentences.folderInUse(error.nl, error.en));
    const why = whyItFails(error);
    throw why instanceof CannotStart ? new Refused([why.nl, why.en]) : why;
  } finally {
    await closeEngine();
  }
});

async function verify(): Promise<number> {
  const verdict = await verifyLog({ kind: "operator" });
  if (verdict === null) throw new Error("The operator may not see the log.");
  for (const { chain, sequence, kind } of verdict.faults) {
    console.error(sentences.logFault(chain, sequence, kind).join("\n  "));
  }
  say(sentences.logVerified(verdict.chains, verdict.rows, verdict.faults.length));
  return verdict.faults.length === 0 ? 0 : 1;
}
