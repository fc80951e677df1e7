import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { testDatabase, testServer } from "@/db/engine/test-database";
import { study } from "@/db/schema/study";
import { user } from "@/db/schema/user";
import type { StudyId, UserId } from "@/lib/study/ids";
import { holdsOtherWork } from "./holds-other-work";

// Only a PostgreSQL is ever shared with others: the embedded database is one folder's own.
const database = await testDatabase();
const server = testServer();

const account = (email: string) => ({ id: randomUUID() as UserId, email, name: email });
const named = (slug: string) => ({ id: randomUUID() as StudyId, slug, name: slug });

test("studies and accounts of others are seen, the demonstration's are not", async () => {
  const [row] = await database.execute<{ name: string }>("select current_database() as name");
  const url = new URL(server);
  url.pathname = row?.name ?? "";
  const holds = () => holdsOtherWork(url.href);

  expect(await holds()).toBe(false);
  const [stranger, demo] = [account("iemand@example.nl"), account("beheer@demo.local")];
  await database.insert(user).values(stranger);
  expect(await holds()).toBe(true);
  await database.insert(user).values(demo);
  expect(await holds()).toBe(false);
  await database.insert(study).values([
    { ...named("demo"), kind: "demo" },
    { ...named("proef"), madeBy: demo.id },
  ]);
  expect(await holds()).toBe(false);
  await database.insert(study).values({ ...named("echt"), madeBy: stranger.id });
  expect(await holds()).toBe(true);
});

test("a database without our tables holds no work of ours", async () => {
  expect(await holdsOtherWork(server)).toBe(false);
});
