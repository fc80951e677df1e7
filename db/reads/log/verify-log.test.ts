import { randomUUID } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Database } from "@/db/client";
import { testDatabase } from "@/db/engine/test-database";
import { study } from "@/db/schema/study";
import { appendToLog } from "@/db/writes/audit-chain";
import type { Viewer } from "@/lib/access/viewer";
import type { StudyId, UserId } from "@/lib/study/ids";
import { verifyLog } from "./verify-log";

const database: Database = await testDatabase();
const operator: Viewer = { kind: "operator" };
const [first, second] = [randomUUID() as StudyId, randomUUID() as StudyId];

beforeAll(async () => {
  await database.insert(study).values([
    { id: first, slug: "een", name: "Een" },
    { id: second, slug: "twee", name: "Twee" },
  ]);
  await database.transaction(async (tx) => {
    for (const chain of [first, second, null]) {
      for (const count of [1, 2, 3, 4]) {
        await appendToLog(tx, { kind: "operator" }, chain, [
          { verb: "case.added", subject: { case: randomUUID(), count } },
        ]);
      }
    }
  });
});

/** Does what only someone with the database's own password can, looks, and puts it back. */
async function tampered(...statements: SQL[]) {
  await database.execute(sql`create schema kept`);
  await database.execute(sql`create table kept.audit as table audit`);
  await database.execute(sql`create table kept.audit_head as table audit_head`);
  for (const table of ["audit", "audit_head"])
    await database.execute(sql.raw(`alter table ${table} disable trigger user`));
  try {
    for (const statement of statements) await database.execute(statement);
    return (await verifyLog(operator))?.faults;
  } finally {
    await database.execute(sql`delete from audit`);
    await database.execute(sql`insert into audit overriding system value select * from kept.audit`);
    await database.execute(sql`delete from audit_head`);
    await database.execute(sql`insert into audit_head select * from kept.audit_head`);
    await database.execute(sql`drop schema kept cascade`);
    for (const table of ["audit", "audit_head"])
      await database.execute(sql.raw(`alter table ${table} enable trigger user`));
  }
}

test("an untouched log has no faults, and its rows are counted", async () => {
  expect(await verifyLog(operator)).toEqual({
    chains: 3,
    // Two of the platform's own say that a chain was begun.
    rows: 14,
    holding: expect.arrayContaining([
      { chain: first, upTo: 4 },
      { chain: second, upTo: 4 },
      { chain: "platform", upTo: 6 },
    ]),
    faults: [],
  });
});

const row = (sequence: number) => sql`chain = ${first} and sequence = ${sequence}`;

test.each([
  {
    what: "a changed verb",
    statement: sql`update audit set verb = 'case.seen' where ${row(2)}`,
    kind: "altered",
    sequence: 2,
  },
  {
    what: "a changed subject",
    statement: sql`update audit set subject = subject || '{"count": 9}' where ${row(3)}`,
    kind: "altered",
    sequence: 3,
  },
  {
    what: "another actor",
    statement: sql`update audit set actor_kind = 'nobody' where ${row(1)}`,
    kind: "altered",
    sequence: 1,
  },
  {
    what: "another study",
    statement: sql`update audit set study_id = ${second} where ${row(1)}`,
    kind: "altered",
    sequence: 1,
  },
  {
    what: "another moment, by a second",
    statement: sql`update audit set written_at = written_at + interval '1 second' where ${row(4)}`,
    kind: "altered",
    sequence: 4,
  },
  {
    what: "another moment, by a microsecond",
    statement: sql`update audit set written_at = written_at + interval '1 microsecond' where ${row(4)}`,
    kind: "altered",
    sequence: 4,
  },
  {
    what: "another seal on a row",
    statement: sql`update audit set mac = repeat('0', 64) where ${row(2)}`,
    kind: "altered",
    sequence: 2,
  },
  {
    what: "a row taken out of the middle",
    statement: sql`delete from audit where ${row(2)}`,
    kind: "missing",
    sequence: 2,
  },
  {
    what: "the first row taken out",
    statement: sql`delete from audit where ${row(1)}`,
    kind: "missing",
    sequence: 1,
  },
  { what: "the tail cut off", statement: sql`delete from audit where ${row(4)}`, kind: "cut", sequence: 4 },
  {
    what: "all rows taken out",
    statement: sql`delete from audit where chain = ${first}`,
    kind: "cut",
    sequence: 1,
  },
  {
    what: "a head taken away",
    statement: sql`delete from audit_head where chain = ${first}`,
    kind: "unsealed",
    sequence: null,
  },
  {
    what: "a head set back",
    statement: sql`update audit_head set sequence = 3 where chain = ${first}`,
    kind: "unsealed",
    sequence: null,
  },
])("$what is found", async ({ statement, kind, sequence }) => {
  expect(await tampered(statement)).toEqual([{ chain: first, kind, sequence }]);
});

test("a chain that was taken away whole is missed, also with its study", async () => {
  const faults = await tampered(
    sql`delete from study where id = ${first}`,
    sql`delete from audit where chain = ${first}`,
    sql`delete from audit_head where chain = ${first}`,
  );
  expect(faults).toEqual([{ chain: first, kind: "absent", sequence: null }]);
});

test("only the administrator and the operator may ask", async () => {
  const person = { kind: "person", user: randomUUID() as UserId, name: "Een", memberships: [] } as const;
  expect(await verifyLog({ ...person, administrator: false })).toBeNull();
  expect(await verifyLog({ ...person, administrator: true })).not.toBeNull();
});
