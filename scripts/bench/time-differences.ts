// Prints as JSON how long, run by run, it takes to read the rows of a thousand double-coded interviews, and to rank
// all that their coders differ on.
import { closeEngine } from "@/db/engine/current-engine";
import { readQueue } from "@/db/reads/adjudication/read-queue";
import { readWorkToSettle } from "@/db/reads/adjudication/work-to-settle";
import { read } from "@/db/reads/read";
import { importStudy } from "@/db/writes/study/import-study";
import { doubleCoded } from "@/e2e/bench/study/double-coded";
import type { MemberId, UserId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { timed } from "./timed";

const warmUps = 2;
const runs = 7;

const imported = await importStudy({ kind: "operator" }, await doubleCoded());
if (!imported.ok) throw new Error(imported.refusal.kind);
const { study, slug } = imported.value;
const supervisor = {
  kind: "person",
  user: namedId<UserId>(crypto.randomUUID()),
  name: "supervisor",
  administrator: false,
  memberships: [{ study, slug, member: namedId<MemberId>(crypto.randomUUID()), roles: ["supervisor"] }],
} as const;

const readMs: number[] = [];
const queueMs: number[] = [];
for (let run = 0; run < warmUps + runs; run += 1) {
  const { onThemes } = await timed(readMs, () => read((tx) => readWorkToSettle(tx, supervisor, { study })));
  if (onThemes.flatMap(({ codings }) => codings).length !== 40_000) throw new Error("not all was read");
  const shown = await timed(queueMs, () => readQueue(supervisor, study));
  if (shown === null || shown.differences.length < 1_000) throw new Error("not all is ranked");
}
await closeEngine();
console.log(JSON.stringify({ readMs: readMs.slice(warmUps), queueMs: queueMs.slice(warmUps) }));
