import { randomUUID } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { rolledBack, testDatabase } from "@/db/engine/test-database";
import { proofSize, sayFigure } from "@/db/proof.setup";
import { study } from "@/db/schema/study";
import { appendToLog } from "@/db/writes/audit-chain";
import type { StudyId } from "@/lib/study/ids";
import { verifyChains } from "./verify-chains";

/** Source: SAFETY, P13. */
const tamperings = proofSize({ suite: 60, full: 1000 });
const length = 12;

const database = await testDatabase();
const chain = randomUUID() as StudyId;

beforeAll(async () => {
  await database.insert(study).values({ id: chain, slug: "een", name: "Een" });
  await database.transaction(async (tx) => {
    for (let count = 1; count <= length; count += 1) {
      const lines = [{ verb: "case.added", subject: { case: randomUUID(), count } }];
      await appendToLog(tx, { kind: "operator" }, chain, lines);
    }
  });
});

const place = fc.integer({ min: 1, max: length });
const row = (sequence: number) => sql`chain = ${chain} and sequence = ${sequence}`;
const text = fc.stringMatching(/^[a-z]{1,12}$/);

/** What someone with the database's own password might do. */
const tampering: fc.Arbitrary<SQL[]> = fc.oneof(
  fc.tuple(place, text).map(([at, verb]) => [sql`update audit set verb = ${`x.${verb}`} where ${row(at)}`]),
  fc
    .tuple(place, fc.integer({ min: 100, max: 999 }))
    .map(([at, count]) => [
      sql`update audit set subject = jsonb_set(subject, '{count}', to_jsonb(${count}::int)) where ${row(at)}`,
    ]),
  fc
    .tuple(place, text)
    .map(([at, key]) => [
      sql`update audit set subject = subject || jsonb_build_object(${`x${key}`}::text, 1) where ${row(at)}`,
    ]),
  fc
    .tuple(place, fc.integer({ min: 1, max: 1_000_000_000 }))
    .map(([at, by]) => [
      sql`update audit set written_at = written_at + ${`${by} microseconds`}::interval where ${row(at)}`,
    ]),
  place.map((at) => [sql`update audit set actor_kind = 'nobody' where ${row(at)}`]),
  fc
    .tuple(place, fc.uuid())
    .map(([at, id]) => [sql`update audit set actor_kind = 'person', actor_id = ${id} where ${row(at)}`]),
  fc.tuple(place, fc.uuid()).map(([at, id]) => [sql`update audit set study_id = ${id} where ${row(at)}`]),
  // Removed: one, and one with the numbers after it closed up.
  place.map((at) => [sql`delete from audit where ${row(at)}`]),
  place.map((at) => [
    sql`delete from audit where ${row(at)}`,
    sql`update audit set sequence = -sequence where chain = ${chain} and sequence > ${at}`,
    sql`update audit set sequence = -sequence - 1 where chain = ${chain} and sequence < 0`,
  ]),
  // The tail cut off, with the head left, gone, or set back to where the rows end now.
  place.map((at) => [sql`delete from audit where chain = ${chain} and sequence >= ${at}`]),
  place.map((at) => [
    sql`delete from audit where chain = ${chain} and sequence >= ${at}`,
    sql`delete from audit_head where chain = ${chain}`,
  ]),
  fc.integer({ min: 2, max: length }).map((at) => [
    sql`delete from audit where chain = ${chain} and sequence >= ${at}`,
    sql`update audit_head set sequence = ${at - 1},
      mac = (select mac from audit where ${row(at - 1)}) where chain = ${chain}`,
  ]),
  // Two rows that change places.
  fc
    .tuple(place, place)
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => [
      sql`update audit set sequence = -${one}::int where ${row(one)}`,
      sql`update audit set sequence = ${one} where ${row(other)}`,
      sql`update audit set sequence = ${other} where chain = ${chain} and sequence = -${one}::int`,
    ]),
  // A row put in, at the end or in between, with a seal taken from another.
  fc.tuple(fc.integer({ min: 1, max: length + 1 }), place).map(([at, from]) => [
    sql`update audit set sequence = -sequence where chain = ${chain} and sequence >= ${at}`,
    sql`update audit set sequence = -sequence + 1 where chain = ${chain} and sequence < 0`,
    sql`insert into audit (chain, sequence, study_id, actor_kind, verb, subject, mac)
      select ${chain}, ${at}, study_id, actor_kind, 'case.added', subject, mac from audit
      where chain = ${chain} and sequence <> ${at} order by abs(sequence - ${from}) limit 1`,
  ]),
  place.map((at) => [sql`update audit set mac = repeat('0', 64) where ${row(at)}`]),
);

test(`each of ${tamperings} tamperings is found, whatever it is`, { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(tampering, async (statements) => {
      await rolledBack(database, async (tx) => {
        await tx.execute(sql`alter table audit disable trigger user`);
        for (const statement of statements) await tx.execute(statement);
        expect((await verifyChains(tx, [])).faults).not.toEqual([]);
      });
    }),
    { numRuns: tamperings },
  );
  sayFigure("P13", `${tamperings} tamperings, ${tamperings} found`);
});

test("the log that was not touched holds", async () => {
  expect((await database.transaction((tx) => verifyChains(tx, []))).faults).toEqual([]);
});
