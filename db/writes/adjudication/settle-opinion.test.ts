import { and, eq, inArray } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { studyArchiveOf } from "@/db/reads/archive/study-archive-of";
import { readCodebookQuestions } from "@/db/reads/codebook/codebook-questions";
import { readStanceCounts } from "@/db/reads/results/stance-counts";
import { interview, interviewRelease } from "@/db/schema/interview";
import { answerQuestion } from "@/db/writes/codebook/answer-question";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import type { StudyId } from "@/lib/study/ids";
import { askCodebook } from "./ask-codebook";
import { discussDecision } from "./discuss-decision";
import { settleOpinion, undoOpinion } from "./settle-opinion";
import { differenceIn, type StudyToSettle, sideThatSays, studyToSettle } from "./settled-study.setup";

const database = await testDatabase();
let study: StudyToSettle;
beforeAll(async () => {
  study = await studyToSettle(database, withSharedOpinionJudgedDifferently);
});

/** The two guardians who share one opinion were judged as worsened and improved on contact; both are released. */
function withSharedOpinionJudgedDifferently(archive: StudyArchive): StudyArchive {
  return {
    ...archive,
    interviews: archive.interviews.map((each) =>
      each.case === "EK09" ? { ...each, release: { by: null, at: null } } : each,
    ),
    judgements: archive.judgements.map((each) =>
      each.interview === "EK09-A2" && each.theme === "contact" ? { ...each, stance: "verslechterd" } : each,
    ),
  };
}

async function counted() {
  const choices = { meanOver: null, countUnknown: null, rolesInN: null, coder: null };
  const counts = await readStanceCounts(study.supervisor, study.study, choices);
  const row = counts?.themes
    .find(({ code }) => code === "contact")
    ?.rows.find(({ group, role }) => group === "EK-c" && role === "aanmelder");
  return { open: row?.inDiscussion ?? 0, improved: row?.byStance.verbeterd.unweighted ?? 0 };
}

const difference = /^mening-contact-/;

test("a shared opinion that was judged differently counts as it was decided, until that is undone", async () => {
  const before = await counted();
  const { shown, named } = differenceIn(study.study, await study.opened("EK09-A1"), difference);
  expect(shown).toMatchObject({ kind: "opinion", state: "open" });
  const choice = { kind: "side", side: sideThatSays(shown, "verbeterd") } as const;
  expect(await settleOpinion(study.supervisor, { ...named, choice, reason: "" })).toMatchObject({ ok: true });
  expect(await counted()).toEqual({ open: before.open - 1, improved: before.improved + 1 });
  const settled = differenceIn(study.study, await study.opened("EK09-A1"), difference).shown;
  expect(settled).toMatchObject({ state: "settled", decision: { stance: "verbeterd", side: choice.side } });
  expect(await settleOpinion(study.supervisor, { ...named, choice, reason: "" })).toMatchObject({
    refusal: { kind: "settled-already" },
  });
  expect(await undoOpinion(study.supervisor, named)).toMatchObject({ ok: true });
  expect(await counted()).toEqual(before);
});

test("a stance that none of its interviews holds asks for a reason", async () => {
  const { named } = differenceIn(study.study, await study.opened("EK09-A1"), difference);
  const choice = { kind: "new", stance: "gelijk" } as const;
  expect(await settleOpinion(study.supervisor, { ...named, choice, reason: " " })).toMatchObject({
    refusal: { kind: "reason-missing" },
  });
});

test("stays in discussion where neither stands, which asks why, and can be undone", async () => {
  const before = await counted();
  const { named } = differenceIn(study.study, await study.opened("EK09-A1"), difference);
  const neither = { ...named, choice: { kind: "neither" }, reason: " " } as const;
  expect(await settleOpinion(study.supervisor, neither)).toMatchObject({
    refusal: { kind: "reason-missing" },
  });
  const reason = "Zij spreken elkaar tegen.";
  expect(await settleOpinion(study.supervisor, { ...neither, reason })).toMatchObject({ ok: true });
  expect(await counted()).toEqual(before);
  const settled = differenceIn(study.study, await study.opened("EK09-A1"), difference).shown;
  expect(settled).toMatchObject({
    state: "settled",
    decision: { outcome: "neither", stance: null, side: null, reason },
  });
  expect(await settleOpinion(study.supervisor, { ...neither, reason })).toMatchObject({
    refusal: { kind: "settled-already" },
  });
  const archived = await studyArchiveOf({ kind: "operator" }, study.study);
  expect(archived?.opinionDecisions).toMatchObject([{ opinion: "EK09-A1", stance: "neither" }]);
  expect(await undoOpinion(study.supervisor, named)).toMatchObject({ ok: true });
  const open = differenceIn(study.study, await study.opened("EK09-A1"), difference).shown;
  expect(open).toMatchObject({ state: "open", decision: null });
});

test("who coded one of its interviews doesn't settle it, nor does anyone but a supervisor", async () => {
  const { named } = differenceIn(study.study, await study.opened("EK09-A1"), difference);
  const choice = { kind: "side", side: 0 } as const;
  const both = await study.viewer(["supervisor", "coder"], "codeur-a");
  expect(await settleOpinion(both, { ...named, choice, reason: "" })).toMatchObject({
    refusal: { kind: "settles-own-work" },
  });
  const researcher = await study.viewer(["researcher"]);
  expect(await undoOpinion(researcher, named)).toMatchObject({ refusal: { kind: "not-allowed" } });
});

describe("what an opinion asks of the codebook", () => {
  const asking = { about: "opinion", question: "Wiens mening telt?" } as const;

  test("makes it wait until that is answered, and it can be settled all the same", async () => {
    const { named } = differenceIn(study.study, await study.opened("EK09-A1"), difference);
    const both = await study.viewer(["supervisor", "coder"], "codeur-a");
    expect(await askCodebook(both, { ...named, ...asking })).toMatchObject({
      refusal: { kind: "settles-own-work" },
    });
    expect(await askCodebook(study.supervisor, { ...named, ...asking })).toMatchObject({ ok: true });
    const asked = differenceIn(study.study, await study.opened("EK09-A1"), difference).shown;
    expect(asked).toMatchObject({ state: "asked", question: { asks: asking.question, answer: null } });
    expect(await askCodebook(study.supervisor, { ...named, ...asking })).toMatchObject({
      refusal: { kind: "settled-already" },
    });
    const [question] = await readCodebookQuestions(study.supervisor, study.study);
    if (question === undefined) throw new Error("no question");
    await answerQuestion(study.supervisor, study.study, { question: question.id, answer: "Van beiden." });
    const open = differenceIn(study.study, await study.opened("EK09-A1"), difference).shown;
    expect(open).toMatchObject({ state: "open", question: { answer: "Van beiden." }, decision: null });
  });

  test("is not told to who may not know the work on each of its interviews", async () => {
    const other = await studyToSettle(database, withSharedOpinionJudgedDifferently);
    const { study: id, supervisor } = other;
    const { named } = differenceIn(id, await other.opened("EK09-A1"), difference);
    await askCodebook(supervisor, { ...named, ...asking });
    const coder = await other.viewer(["coder", "researcher"], "codeur-a");
    expect(await readCodebookQuestions(coder, id)).toMatchObject([{ interview: "EK09-A1" }]);
    await database
      .delete(interviewRelease)
      .where(
        and(
          eq(interviewRelease.studyId, id),
          inArray(interviewRelease.interviewId, interviewNamed(id, "EK09-A2")),
        ),
      );
    expect(await readCodebookQuestions(coder, id)).toEqual([]);
  });
});

describe("a decision on an opinion", () => {
  const remark = "Zo vertelden zij het samen.";
  async function decided() {
    const { shown, named } = differenceIn(study.study, await study.opened("EK09-A1"), difference);
    const choice = { kind: "side", side: sideThatSays(shown, "verbeterd") } as const;
    await settleOpinion(study.supervisor, { ...named, choice, reason: "" });
    const { decision } = differenceIn(study.study, await study.opened("EK09-A1"), difference).shown;
    if (!decision?.adjudication) throw new Error("nothing was decided");
    return { decision: decision.adjudication, named };
  }

  test("is discussed by who may know it, and not once it is undone", async () => {
    const { decision, named } = await decided();
    const coder = await study.viewer(["coder"], "codeur-a");
    for (const viewer of [coder, study.supervisor])
      expect(await discussDecision(viewer, study.study, { decision, remark })).toMatchObject({ ok: true });
    const { shown } = differenceIn(study.study, await study.opened("EK09-A1", coder), difference);
    expect(shown.remarks?.map(({ by, text }) => [by, text])).toEqual([
      ["Codeur A", remark],
      ["Iemand", remark],
    ]);
    expect(await undoOpinion(study.supervisor, named)).toMatchObject({ ok: true });
    expect(await discussDecision(coder, study.study, { decision, remark })).toMatchObject({
      refusal: { kind: "not-found" },
    });
  });

  test("is discussed only once each of its interviews is released", async () => {
    const { decision, named } = await decided();
    await database
      .delete(interviewRelease)
      .where(
        and(
          eq(interviewRelease.studyId, study.study),
          inArray(interviewRelease.interviewId, interviewNamed(study.study, "EK09-A2")),
        ),
      );
    expect(await discussDecision(study.supervisor, study.study, { decision, remark })).toMatchObject({
      refusal: { kind: "not-found" },
    });
    expect(differenceIn(study.study, await study.opened("EK09-A1"), difference).shown.remarks).toBeNull();
    await undoOpinion(study.supervisor, named);
  });

  test("comes back from an archive with what was asked and said", async () => {
    const { named } = await decided();
    const archived = await studyArchiveOf({ kind: "operator" }, study.study);
    if (archived === null) throw new Error("no archive");
    await undoOpinion(study.supervisor, named);
    const again = await studyToSettle(database, () => archived);
    const { shown } = differenceIn(again.study, await again.opened("EK09-A1"), difference);
    expect(shown).toMatchObject({ state: "settled", question: { answer: "Van beiden." } });
    expect(shown.decision?.adjudication).not.toBeNull();
  });
});

function interviewNamed(id: StudyId, code: string) {
  return database
    .select({ id: interview.id })
    .from(interview)
    .where(and(eq(interview.studyId, id), eq(interview.code, code)));
}
