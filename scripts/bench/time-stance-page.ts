// Prints as JSON how long, run by run, it takes to read the rows of a study of as many opinions as asked, on eight
// themes, and all that the page of its stance counts needs, reading included.
import { closeEngine } from "@/db/engine/current-engine";
import { read } from "@/db/reads/read";
import { readStancePage } from "@/db/reads/results/stance-page";
import { standardTable } from "@/db/reads/results/stance-table";
import { readStudyWork } from "@/db/reads/results/study-work";
import { importStudy } from "@/db/writes/study/import-study";
import { manyOpinions } from "@/e2e/bench/study/many-opinions";
import { timed } from "./timed";

const warmUps = 2;
const runs = 7;
const operator = { kind: "operator" } as const;
const choices = { meanOver: null, countUnknown: null, rolesInN: null, coder: null };

const readMs: number[] = [];
const pageMs: number[] = [];
const halfPageMs: number[] = [];
const whole = await imported(10_000);
const half = await imported(5_000);
for (let run = 0; run < warmUps + runs; run += 1) {
  const work = await timed(readMs, () => read((tx) => readStudyWork(tx, operator, whole)));
  if (work.judgements.length !== 80_000) throw new Error("not all was read");
  await timed(pageMs, () => page(whole));
  await timed(halfPageMs, () => page(half));
}
await closeEngine();
const measured = { readMs, pageMs, halfPageMs };
console.log(
  JSON.stringify(
    Object.fromEntries(Object.entries(measured).map(([name, times]) => [name, times.slice(warmUps)])),
  ),
);

async function imported(opinions: number) {
  const result = await importStudy(operator, manyOpinions({ cases: opinions / 10, opinions }));
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value.study;
}

async function page(study: typeof whole) {
  const found = await readStancePage(operator, study, { choices, table: standardTable, cell: null });
  if (found?.counts.themes.length !== 8) throw new Error("another page");
}
