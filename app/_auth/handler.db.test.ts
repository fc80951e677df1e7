import { eq } from "drizzle-orm";
import { NextRequest } from "next/server";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import { testDatabase } from "@/db/engine/test-database";
import { session } from "@/db/schema/session";
import { twoCodersOnAnInterview } from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { newId } from "@/db/writes/new-id";
import type { SessionId } from "@/lib/study/ids";
import { handler } from "./handler";

const request = vi.hoisted(() => ({ session: "" }));
vi.mock("./session-cookie", () => ({ sessionIdOfRequest: async () => request.session }));

const database = await testDatabase();
const nothing = z.object({});
const door = {
  policy: { kind: "signed-in" },
  params: nothing,
  search: nothing,
  run: async () => Response.json({}),
} as const;

test.each<[string, ReturnType<typeof handler>, boolean]>([
  ["a person asks for keeps their session awake", handler(door), true],
  ["a page asks for by itself does not", handler({ ...door, unattended: true }), false],
])("what %s", async (_rule, handle, awake) => {
  const { a } = await twoCodersOnAnInterview(database);
  const id = newId<SessionId>();
  const seenAt = new Date(Date.now() - 10 * 60_000);
  await database.insert(session).values({ id, userId: a.viewer.user, seenAt });
  request.session = id;
  const answer = await handle(new NextRequest("http://localhost/api/x"), { params: Promise.resolve({}) });
  expect(answer.status).toBe(200);
  const [row] = await database.select({ seenAt: session.seenAt }).from(session).where(eq(session.id, id));
  expect(row?.seenAt.getTime() !== seenAt.getTime()).toBe(awake);
});
