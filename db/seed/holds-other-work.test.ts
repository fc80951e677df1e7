import { randomUUID } from "node:crypto";
import { expect, inject, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { study } from "@/db/schema/study";
import { user } from "@/db/schema/user";
import type { StudyId, UserId } from "@/lib/study/ids";
import { holdsOtherWork } from "./holds-other-work";

const database = await testDatabase();
const template = inject("testTemplate");

const account = (email: string) => ({ id: randomUUID() as UserId, email, name: email });
const named = (slug: string) => ({ id: randomUUID() as StudyId, slug, name: slug });

// Only a PostgreSQL is ever shared with others: the embedded database is one folder's own.
test.runIf(template.kind === "postgres")(
  "studies and accounts of others are seen, the demonstration's are not",
  async () => {
    const [row] = await database.execute<{ name: string }>("select current_database() as name");
    const url = template.kind === "postgres" ? new URL(template.server) : new URL("postgres://none");
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
  },
);

test.runIf(template.kind === "postgres")("a database without our tables holds no work of ours", async () => {
  expect(await holdsOtherWork(template.kind === "postgres" ? template.server : "")).toBe(false);
});
