import { inspect } from "node:util";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { rolledBack, testDatabase } from "./test-database";

const database = await testDatabase();
const words = "Hij sliep bij oma op de bank.";

test.each([
  ["an error of PostgreSQL's", sql`select 1 / 0, ${words}::text`, "22012"],
  ["a row that breaks a rule", sql`insert into told (words) values (${words})`, "23514"],
])("%s names the query and its cause, and not one value", async (_what, query, code) => {
  await rolledBack(database, async (tx) => {
    await tx.execute(sql`create table told (words text check (length(words) < 3))`);
    const error = await tx.transaction((inner) => inner.execute(query)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ message: expect.stringContaining("Failed query"), cause: { code } });
    expect(inspect(error, { depth: 9, showHidden: false })).not.toContain("oma");
  });
});
