import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { assignment, assignmentTheme } from "@/db/schema/assignment";
import { interview, interviewRelease, interviewRespondent } from "@/db/schema/interview";
import { opinionHolder } from "@/db/schema/opinion";
import { respondent } from "@/db/schema/respondent";
import { finish, judging, send } from "@/db/writes/coding/coder-at-work.setup";
import {
  type Person,
  type TwoCoders,
  twoCodersOnAnInterview,
} from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { newId } from "@/db/writes/new-id";
import type { AssignmentId, InterviewId, RespondentId } from "@/lib/study/ids";
import { readCodingScreen } from "./read-coding-screen";

const database = await testDatabase();

/** Lays out a second interview in which a grandmother tells the mother's opinion; both coders code it blind. */
async function toldTwice(): Promise<{ readonly here: TwoCoders; readonly there: TwoCoders }> {
  const here = await twoCodersOnAnInterview(database);
  const { study: studyId } = here;
  const [first] = await database.select().from(interview).where(eq(interview.id, here.interview));
  const [holder] = await database.select().from(opinionHolder).where(eq(opinionHolder.studyId, studyId));
  if (first === undefined || holder === undefined) throw new Error("the room is bare");
  const { caseId } = first;
  const respondentId = newId<RespondentId>();
  const interviewId = newId<InterviewId>();
  await database.insert(respondent).values({
    ...{ id: respondentId, studyId, caseId, code: "EK01-R2", role: "gezinsinformant", relation: "oma" },
    ...{ approach: "geïnterviewd", position: 2 },
  });
  await database
    .insert(opinionHolder)
    .values({ respondentId, studyId, caseId, opinionId: holder.opinionId, reason: "overgenomen" });
  await database.insert(interview).values({ id: interviewId, studyId, caseId, code: "EK01-I1", position: 2 });
  await database
    .insert(interviewRespondent)
    .values({ studyId, caseId, interviewId, respondentId, position: 1 });
  const asked = async (coder: TwoCoders["a"]) => {
    const id = newId<AssignmentId>();
    const whose = { studyId, interviewId, coderId: coder.member };
    await database.insert(assignment).values({ id, ...whose, roundId: here.round, blind: true });
    await database
      .insert(assignmentTheme)
      .values([here.safety, here.contact].map((themeId) => ({ ...whose, assignmentId: id, themeId })));
    return { ...coder, assignment: id };
  };
  const there = { ...here, interview: interviewId, interviewCode: "EK01-I1" };
  return { here, there: { ...there, a: await asked(here.a), b: await asked(here.b) } };
}

async function sharedFor(room: TwoCoders, viewer: Person) {
  return (await readCodingScreen(viewer, room.study, room.interviewCode))?.shared;
}

test("an interview of an opinion that nobody shares names no other", async () => {
  const room = await twoCodersOnAnInterview(database);
  expect(await sharedFor(room, room.a.viewer)).toEqual([]);
});

test("both interviews of a shared opinion name the other, with who tells it", async () => {
  const { here, there } = await toldTwice();
  const untouched = { judgements: [] };
  expect(await sharedFor(here, here.a.viewer)).toEqual([
    { interview: "EK01-I1", respondents: [{ role: "gezinsinformant", relation: "oma" }], ...untouched },
  ]);
  expect(await sharedFor(there, here.a.viewer)).toEqual([
    { interview: "EK01-O1", respondents: [{ role: "ouder", relation: "moeder" }], ...untouched },
  ]);
});

test("of the other interview a blind coder gets their own judgements alone", async () => {
  const { here, there } = await toldTwice();
  await send(there, judging(here.safety, { stance: "gelijk" }));
  const own = { theme: here.safety, stance: "gelijk", coder: "Codeur A", mine: true };
  await send(there, judging(here.safety, { stance: "verslechterd" }), there.b.viewer);
  expect(await sharedFor(here, here.a.viewer)).toMatchObject([{ judgements: [own] }]);
});

test("a colleague's is there once both have finished that interview and it was released", async () => {
  const { here, there } = await toldTwice();
  await finish(there, there.b);
  expect(await sharedFor(here, here.a.viewer)).toMatchObject([{ judgements: [] }]);
  await finish(there, there.a);
  const [before] = (await sharedFor(here, here.a.viewer)) ?? [];
  expect(before?.judgements.map(({ mine }) => mine)).toEqual([true, true]);
  await database.insert(interviewRelease).values({ studyId: here.study, interviewId: there.interview });
  const [after] = (await sharedFor(here, here.a.viewer)) ?? [];
  expect(after?.judgements.map(({ mine }) => mine).toSorted()).toEqual([false, false, true, true]);
});
