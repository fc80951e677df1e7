import { and, eq, isNull } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { proofSize, sayFigure } from "@/db/proof.setup";
import { verifyChains } from "@/db/reads/log/verify-chains";
import { coding, codingAnchor } from "@/db/schema/coding";
import { judgement } from "@/db/schema/judgement";
import { passageIn, quoteOf } from "@/lib/passage/passage";
import { send } from "./coder-at-work.setup";
import { KnownWork, randomWork, statesOf } from "./random-work.setup";
import { type Coder, type TwoCoders, twoCodersOnAnInterview } from "./two-coders-on-an-interview.setup";

const database = await testDatabase();

/** Source: SAFETY, P22. */
const sequences = proofSize({ suite: 10, full: 10_000 });
let accepted = 0;
afterAll(() => sayFigure("P22", `${sequences} sequences, ${accepted} operations accepted, 0 invalid states`));

test("no sequence of what coders send leaves a state that can't be", { timeout: 3_600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(randomWork, async (sequence) => {
      const room = await twoCodersOnAnInterview(database);
      const known = new KnownWork(room);
      // A study in which nothing was ever done would have no log to hold.
      await send(room, { kind: "assignment.start", assignment: room.a.assignment });
      for (const atOnce of sequence) await known.send(atOnce);
      accepted += known.acknowledged.length;
      expect(known.afterFinishing).toEqual([]);
      await expectVersionsInOrder(known, room);
      await expectPassagesInText(room);
      for (const coder of [room.a, room.b]) await expectStatesInOrder(coder);
      for (const coder of [room.a, room.b]) await expectWholeWhereFinished(room, coder);
    }),
    { numRuns: sequences },
  );
});

test("the log of it all holds", async () => {
  expect((await database.transaction((tx) => verifyChains(tx, []))).faults).toEqual([]);
});

/** Every change that was acknowledged made a version of its own, and the newest is the one that stands. */
async function expectVersionsInOrder(known: KnownWork, { study }: TwoCoders): Promise<void> {
  const codings = await database.select().from(coding).where(eq(coding.studyId, study));
  const judgements = await database.select().from(judgement).where(eq(judgement.studyId, study));
  const rows = [
    ...codings.map(({ id, version }) => ({ what: "coding", id, version })),
    ...judgements.map(({ id, version }) => ({ what: "judgement", id, version })),
  ];
  for (const { what, id, version } of rows) {
    const versions = known.acknowledged
      .filter((each) => each.what === what && each.id === id)
      .map((each) => each.version);
    expect(versions.sort((one, other) => one - other)).toEqual(
      Array.from({ length: version }, (_, at) => at + 1),
    );
  }
}

async function expectPassagesInText({ study, text }: TwoCoders): Promise<void> {
  for (const { from, to, quote } of await database
    .select()
    .from(codingAnchor)
    .where(eq(codingAnchor.studyId, study))) {
    const passage = passageIn(text, { from: from ?? -1, to: to ?? -1 });
    expect(passage.ok && quoteOf(text, passage.value)).toBe(quote);
  }
}

async function expectStatesInOrder({ assignment }: Coder): Promise<void> {
  const states = await statesOf(assignment);
  expect(`${states.join(" ")} `).toMatch(/^ $|^started (finished reopened )*(finished )?$/);
}

async function expectWholeWhereFinished(room: TwoCoders, { assignment, member }: Coder): Promise<void> {
  if ((await statesOf(assignment)).at(-1) !== "finished") return;
  const judged = await database
    .select()
    .from(judgement)
    .where(and(eq(judgement.coderId, member), isNull(judgement.removedAt)));
  expect(judged.map(({ themeId }) => themeId).sort()).toEqual([room.safety, room.contact].sort());
  const quotes = await database
    .select({ theme: coding.themeId })
    .from(coding)
    .where(and(eq(coding.coderId, member), isNull(coding.codeId), isNull(coding.removedAt)));
  for (const { grounds, reason, themeId } of judged) {
    if (grounds === "context") expect(reason).not.toBe(null);
    else expect(quotes.map(({ theme }) => theme)).toContain(themeId);
  }
}
