import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readQueue } from "@/db/reads/adjudication/read-queue";
import { assignment, assignmentState } from "@/db/schema/assignment";
import { interview } from "@/db/schema/interview";
import { settleJudgement } from "./settle-judgement";
import { differenceIn, sideThatSays, studyToSettle } from "./settled-study.setup";

const database = await testDatabase();

test("an interview that was decided on and opened again by a coder waits, and who settles is told", async () => {
  const { study, supervisor, opened, viewer } = await studyToSettle(database);
  const { shown, named } = differenceIn(study, await opened("EK02-I1"), "oordeel-cohesie");
  const choice = { kind: "side", side: sideThatSays(shown, "verslechterd") } as const;
  await settleJudgement(supervisor, { ...named, choice, reason: "" });
  const waiting = async (of = supervisor) => (await readQueue(of, study))?.waiting;
  expect(await waiting()).toEqual([]);
  const works = await database
    .select({ id: assignment.id })
    .from(assignment)
    .innerJoin(interview, and(eq(interview.id, assignment.interviewId), eq(interview.code, "EK02-I1")))
    .where(eq(assignment.studyId, study));
  const [work] = works;
  if (work === undefined) throw new Error("nobody codes it");
  const of = { studyId: study, assignmentId: work.id };
  await database.insert(assignmentState).values({ ...of, kind: "reopened", reason: "Nog eens gelezen." });
  expect(await waiting()).toEqual(["EK02-I1"]);
  // Who codes along would learn how far a colleague is; who doesn't settle has nothing to wait for.
  expect(await waiting(await viewer(["supervisor", "coder"], "codeur-a"))).toEqual([]);
  expect(await waiting(await viewer(["researcher"]))).toEqual([]);
  await database.insert(assignmentState).values({ ...of, kind: "finished" });
  expect(await waiting()).toEqual([]);
  const after = differenceIn(study, await opened("EK02-I1"), "oordeel-cohesie").shown;
  expect(after).toMatchObject({ state: "settled", decision: { stance: "verslechterd" } });
});
