import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { listen } from "@/db/client";
import { study } from "@/db/schema/study";
import { rolledBack, testDatabase } from "./test-database";

const database = await testDatabase();

test("the outer handle throws inside a transaction, where it would wait for itself", async () => {
  await database.transaction(async () => {
    await expect(database.select().from(study)).rejects.toMatchObject({ cause: expect.any(RangeError) });
    expect(() => database.transaction(async () => {})).toThrow(RangeError);
  });
  await expect(database.select().from(study)).resolves.toEqual([]);
});

test("work that a transaction started may use the outer handle once it has ended", async () => {
  let afterwards: Promise<unknown> = Promise.resolve();
  let ended = () => {};
  const end = new Promise<void>((resolve) => {
    ended = resolve;
  });
  await database.transaction(async () => {
    afterwards = end.then(() => database.select().from(study));
  });
  ended();
  await expect(afterwards).resolves.toEqual([]);
});

test("a nested transaction rolls back alone", async () => {
  await rolledBack(database, async (tx) => {
    await tx.execute(sql`create table kept (id int)`);
    await expect(
      tx.transaction(async (inner) => {
        await inner.execute(sql`insert into kept values (1)`);
        throw new Error("inner");
      }),
    ).rejects.toThrow("inner");
    expect(await tx.execute(sql`select * from kept`)).toHaveLength(0);
  });
});

test("transactions that start together all commit", async () => {
  await database.execute(sql`create table counted (id int)`);
  await Promise.all(
    Array.from({ length: 20 }, (_, id) =>
      database.transaction(async (tx) => {
        await tx.execute(sql`insert into counted values (${id})`);
      }),
    ),
  );
  expect(await database.execute(sql`select * from counted`)).toHaveLength(20);
});

test("a transaction whose statements are long keeps what others ask at that moment out of it", async () => {
  await database.execute(sql`create table outside (id int)`);
  const long = "lang ".repeat(20_000);
  const undone = Array.from({ length: 10 }, () =>
    rolledBack(database, async (tx) => {
      for (let turn = 0; turn < 3; turn += 1) {
        await tx.execute(sql`select ${long}::text`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }),
  );
  const others = Array.from({ length: 30 }, async (_, id) => {
    await new Promise((resolve) => setTimeout(resolve, 5 * id));
    await database.execute(sql`insert into outside values (${id})`);
  });
  await Promise.all([...undone, ...others]);
  expect(await database.execute(sql`select * from outside`)).toHaveLength(30);
});

test("a listener hears what was committed, once and in order, and nothing that was rolled back", async () => {
  const heard: string[] = [];
  const unlisten = await listen("study:é", (payload) => heard.push(payload));
  const say = (payload: string) => sql`select pg_notify(${"study:é"}, ${payload})`;
  await database.transaction(async (tx) => {
    await tx.execute(say("1"));
    await tx.execute(say("2"));
  });
  await rolledBack(database, async (tx) => {
    await tx.execute(say("undone"));
  });
  await database.execute(say("3"));
  await expect.poll(() => heard).toEqual(["1", "2", "3"]);
  await unlisten();
  await database.execute(say("4"));
  await database.execute(sql`select 1`);
  expect(heard).toEqual(["1", "2", "3"]);
});

test("a text of a megabyte comes back as it went, beyond the basic plane too", async () => {
  const text = "zin 🙂 en é\n".repeat(100_000);
  const [row] = await database.execute<{ text: string }>(sql`select ${text}::text as text`);
  expect(row?.text === text).toBe(true);
});

test("a failed statement leaves the connection usable", async () => {
  await expect(database.execute(sql`select 1 / 0`)).rejects.toMatchObject({ cause: { code: "22012" } });
  expect(await database.execute(sql`select 1 as one`)).toEqual([{ one: 1 }]);
});
