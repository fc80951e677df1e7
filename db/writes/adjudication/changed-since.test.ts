import { and, eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import type { DifferenceShown } from "@/db/reads/adjudication/differences-shown";
import { readStanceCounts } from "@/db/reads/results/stance-counts";
import { assignment, assignmentState } from "@/db/schema/assignment";
import { interview } from "@/db/schema/interview";
import { judgement } from "@/db/schema/judgement";
import type { StudyId } from "@/lib/study/ids";
import { settleJudgement } from "./settle-judgement";
import { differenceIn, sideThatSays, studyToSettle } from "./settled-study.setup";

const database = await testDatabase();

test("a coder who agrees afterwards leaves the decision as it is, and the difference says so", async () => {
  const { study, supervisor, opened } = await studyToSettle(database);
  const { shown, named } = differenceIn(study, await opened("EK02-I1"), "oordeel-cohesie");
  expect(shown.decision).toBeNull();
  const choice = { kind: "side", side: sideThatSays(shown, "verslechterd") } as const;
  await settleJudgement(supervisor, { ...named, choice, reason: "" });
  await agreeAfterwards(study, shown.theme.id);
  const after = differenceIn(study, await opened("EK02-I1"), "oordeel-cohesie").shown;
  expect(after).toMatchObject({ state: "settled", decision: { stance: "verslechterd", changedSince: true } });
  expect(sideThatSays(after, "verslechterd")).toBe(-1);
});

test("an opinion stays in discussion where neither judgement was found to stand, also if the coders agree afterwards", async () => {
  const { study, supervisor, opened } = await studyToSettle(database);
  const { shown, named } = differenceIn(study, await opened("EK02-I1"), "oordeel-cohesie");
  const inDiscussion = async () => {
    const choices = { meanOver: null, countUnknown: null, rolesInN: null, coder: null };
    const counts = await readStanceCounts(supervisor, study, choices);
    return counts?.themes.find(({ code }) => code === "cohesie")?.rows.map((row) => row.inDiscussion);
  };
  const before = await inDiscussion();
  await settleJudgement(supervisor, { ...named, choice: { kind: "neither" }, reason: "Zij zegt het niet." });
  await agreeAfterwards(study, shown.theme.id);
  expect(await inDiscussion()).toEqual(before);
  const after = differenceIn(study, await opened("EK02-I1"), "oordeel-cohesie").shown;
  expect(after).toMatchObject({ state: "settled", decision: { outcome: "neither", changedSince: true } });
});

/** Whoever judged it as worsened opens the interview again, judges it as improved too, and finishes once more. */
async function agreeAfterwards(study: StudyId, theme: DifferenceShown["theme"]["id"]): Promise<void> {
  const [work] = await database
    .select({ judgement: judgement.id, assignment: assignment.id })
    .from(judgement)
    .innerJoin(interview, and(eq(interview.id, judgement.interviewId), eq(interview.code, "EK02-I1")))
    .innerJoin(
      assignment,
      and(eq(assignment.interviewId, interview.id), eq(assignment.coderId, judgement.coderId)),
    )
    .where(
      and(eq(judgement.studyId, study), eq(judgement.themeId, theme), eq(judgement.stance, "verslechterd")),
    );
  if (work === undefined) throw new Error("nobody judged it as worsened");
  const of = { studyId: study, assignmentId: work.assignment };
  await database.insert(assignmentState).values({ ...of, kind: "reopened", reason: "Nog eens gelezen." });
  await database
    .update(judgement)
    .set({ stance: "verbeterd", changedAt: sql`clock_timestamp()` })
    .where(eq(judgement.id, work.judgement));
  await database.insert(assignmentState).values({ ...of, kind: "finished" });
}
