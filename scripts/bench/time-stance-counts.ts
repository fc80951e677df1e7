// Prints as JSON how long, run by run, it takes to read the rows of a study of a thousand interviews and to count
// their stances.
import { closeEngine } from "@/db/engine/current-engine";
import { read } from "@/db/reads/read";
import { readStudyWork } from "@/db/reads/results/study-work";
import { importStudy } from "@/db/writes/study/import-study";
import { manyInterviews } from "@/e2e/bench/study/many-interviews";
import { countStances } from "@/lib/stance/count-stances";
import { groupAndRoleRows } from "@/lib/stance/group-and-role-rows";
import { judgeOpinions } from "@/lib/stance/judge-opinions";
import type { StudyWork } from "@/lib/study/study-work";
import { timed } from "./timed";

const warmUps = 5;
const runs = 25;
const operator = { kind: "operator" } as const;

const imported = await importStudy(operator, manyInterviews());
if (!imported.ok) throw new Error(imported.refusal.kind);
const { study } = imported.value;

const readMs: number[] = [];
const countMs: number[] = [];
for (let run = 0; run < warmUps + runs; run += 1) {
  const work = await timed(readMs, () => read((tx) => readStudyWork(tx, operator, study)));
  if (work.interviews.length !== 1_000 || work.judgements.length !== 8_000)
    throw new Error("not all was read");
  await timed(countMs, () => countOf(work));
}
await closeEngine();
console.log(JSON.stringify({ readMs: readMs.slice(warmUps), countMs: countMs.slice(warmUps) }));

/** The standard table of the results' page, from rows to shares. */
function countOf(work: StudyWork) {
  const { opinions } = judgeOpinions(work, { meanOver: { kind: "study" }, whose: { kind: "everyone" } });
  const rows = groupAndRoleRows(work.groups.map(({ id }) => id));
  return countStances(opinions, { rows, themes: work.themes.map(({ id }) => id), countUnknown: true });
}
