// Prints as JSON how long, run by run, it takes to read the rows of a thousand double-coded interviews, and to make
// the whole agreement page of them.
import { closeEngine } from "@/db/engine/current-engine";
import { readAgreementWork } from "@/db/reads/agreement/agreement-work";
import { readAgreement } from "@/db/reads/agreement/read-agreement";
import { read } from "@/db/reads/read";
import { importStudy } from "@/db/writes/study/import-study";
import { doubleCoded } from "@/e2e/bench/study/double-coded";
import { timed } from "./timed";

const warmUps = 2;
const runs = 7;
const operator = { kind: "operator" } as const;

const imported = await importStudy(operator, await doubleCoded());
if (!imported.ok) throw new Error(imported.refusal.kind);
const { study } = imported.value;

const readMs: number[] = [];
const pageMs: number[] = [];
for (let run = 0; run < warmUps + runs; run += 1) {
  const work = await timed(readMs, () => read((tx) => readAgreementWork(tx, operator, study)));
  if (work.interviews.length !== 1_000 || work.codings.length !== 40_000) throw new Error("not all was read");
  const shown = await timed(pageMs, () => readAgreement(operator, study));
  if (shown?.doubleCoded !== 1_000) throw new Error("not all is shown");
}
await closeEngine();
console.log(JSON.stringify({ readMs: readMs.slice(warmUps), pageMs: pageMs.slice(warmUps) }));
