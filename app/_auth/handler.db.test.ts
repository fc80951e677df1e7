import { NextRequest } from "next/server";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import { peopleOfTest } from "@/db/writes/account/people-of-test.setup";
import { handler } from "./handler";

const request = vi.hoisted(() => ({ session: "" }));
vi.mock("./session-cookie", () => ({ sessionIdOfRequest: async () => request.session }));

const people = await peopleOfTest();
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
  const { user } = await people.person();
  const seenAt = new Date(Date.now() - 10 * 60_000);
  const id = await people.signedIn(user, { seenAt });
  request.session = id;
  const answer = await handle(new NextRequest("http://localhost/api/x"), { params: Promise.resolve({}) });
  expect(answer.status).toBe(200);
  expect((await people.seenAt(id)).getTime() !== seenAt.getTime()).toBe(awake);
});
