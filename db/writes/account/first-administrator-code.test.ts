import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { oneTimeLink } from "@/db/schema/one-time-link";
import { user } from "@/db/schema/user";
import type { UserId } from "@/lib/study/ids";
import { hashOfCode, issueFirstAdministratorCode } from "./first-administrator-code";

const database = await testDatabase();

test("only the newest code is kept, and only its hash", async () => {
  await issueFirstAdministratorCode();
  const issued = await issueFirstAdministratorCode();
  const code = issued.ok ? issued.value : "";
  expect(code).toMatch(/^([A-HJ-KM-NP-Z2-9]{5}-){3}[A-HJ-KM-NP-Z2-9]{5}$/);
  const kept = await database.select({ tokenHash: oneTimeLink.tokenHash }).from(oneTimeLink);
  expect(kept).toEqual([{ tokenHash: hashOfCode(code) }]);
});

test("a code may be typed in small letters and without its hyphens", () => {
  expect(hashOfCode(" abcde fghjk")).toBe(hashOfCode("ABCDE-FGHJK"));
});

test("there is no code once there is an account", async () => {
  await database.insert(user).values({ id: randomUUID() as UserId, email: "een@example.nl", name: "Een" });
  expect(await issueFirstAdministratorCode()).toEqual({ ok: false, refusal: { kind: "accounts-exist" } });
});
