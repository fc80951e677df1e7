import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { studyToSettle } from "@/db/writes/adjudication/settled-study.setup";
import { hasInterview } from "./has-interview";

const database = await testDatabase();

test("a study's interviews are there for who reads its transcripts, and for nobody else", async () => {
  const { study, supervisor, viewer } = await studyToSettle(database);
  expect(await hasInterview(supervisor, study, "EK02-I1")).toBe(true);
  expect(await hasInterview(supervisor, study, "XX99-X9")).toBe(false);
  expect(await hasInterview(await viewer(["reader"]), study, "EK02-I1")).toBe(false);
});
