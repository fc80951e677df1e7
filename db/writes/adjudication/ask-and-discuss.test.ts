import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readCodebookQuestions } from "@/db/reads/codebook/codebook-questions";
import { answerQuestion } from "@/db/writes/codebook/answer-question";
import { askCodebook } from "./ask-codebook";
import { discussDecision } from "./discuss-decision";
import { settleJudgement } from "./settle-judgement";
import { differenceIn, type StudyToSettle, studyToSettle } from "./settled-study.setup";
import { undoSettling } from "./undo-settling";

const database = await testDatabase();
let study: StudyToSettle;
beforeAll(async () => {
  // One interview is released to its coders, the others are not.
  study = await studyToSettle(database, (archive) => ({
    ...archive,
    interviews: archive.interviews.map((each) =>
      each.code === "SG05-A1" ? { ...each, release: { by: null, at: null } } : each,
    ),
  }));
});

describe("a question about the codebook", () => {
  test("makes its difference wait, and is everyone's once it is answered", async () => {
    const { named } = differenceIn(study.study, await study.opened("EK02-I1"), "oordeel-contact");
    const asking = { ...named, about: "judgement", question: "Telt dit?" } as const;
    const coder = await study.viewer(["coder"], "codeur-a");
    const seenBy = async (viewer: typeof coder) => readCodebookQuestions(viewer, study.study);
    expect(await askCodebook(coder, asking)).toMatchObject({
      refusal: { kind: "not-allowed" },
    });
    expect(await askCodebook(study.supervisor, asking)).toMatchObject({
      ok: true,
    });
    const asked = differenceIn(study.study, await study.opened("EK02-I1"), "oordeel-contact").shown;
    expect(asked).toMatchObject({ state: "asked", question: { asks: "Telt dit?", answer: null } });
    const [question] = await seenBy(study.supervisor);
    expect(question).toMatchObject({ asks: "Telt dit?", interview: "EK02-I1" });
    // Nor does who codes it blind learn that anything differs.
    expect(await seenBy(coder)).toEqual([]);
    if (question === undefined) throw new Error("no question");
    const given = { question: question.id, answer: "Ja." };
    expect(await answerQuestion(coder, study.study, given)).toMatchObject({ ok: false });
    expect(await answerQuestion(study.supervisor, study.study, given)).toMatchObject({ ok: true });
    expect(await answerQuestion(study.supervisor, study.study, given)).toMatchObject({
      refusal: { kind: "changed-meanwhile" },
    });
    expect(await seenBy(coder)).toMatchObject([{ asks: "Telt dit?", answer: "Ja.", interview: null }]);
    const open = differenceIn(study.study, await study.opened("EK02-I1"), "oordeel-contact").shown;
    expect(open).toMatchObject({ state: "open", question: { answer: "Ja." } });
  });
});

describe("a question that waits for an answer can be taken back", () => {
  test.each([
    { about: "judgement", interview: "EK04-A1", difference: /^oordeel-/ },
    { about: "passage", interview: "EK04-A1", difference: /^passage-/ },
  ] as const)("about a $about; its difference is open again", async ({ about, interview, difference }) => {
    const { shown, named } = differenceIn(study.study, await study.opened(interview), difference);
    expect(await askCodebook(study.supervisor, { ...named, about, question: "Telt dit?" })).toMatchObject({
      ok: true,
    });
    const questions = () => readCodebookQuestions(study.supervisor, study.study);
    const question = (await questions()).find(({ interview: at }) => at === interview)?.id;
    if (question === undefined) throw new Error("no question");
    expect(await undoSettling(study.supervisor, named)).toMatchObject({ ok: true });
    const open = differenceIn(study.study, await study.opened(interview), shown.name).shown;
    expect(open).toMatchObject({ state: "open", question: null });
    expect((await questions()).map(({ id }) => id)).not.toContain(question);
    expect(await answerQuestion(study.supervisor, study.study, { question, answer: "Ja." })).toMatchObject({
      refusal: { kind: "changed-meanwhile" },
    });
  });

  test("but not once it was answered", async () => {
    const { named } = differenceIn(study.study, await study.opened("EK02-I1"), "oordeel-contact");
    expect(await undoSettling(study.supervisor, named)).toMatchObject({
      refusal: { kind: "changed-meanwhile" },
    });
  });
});

describe("a decision", () => {
  async function settled(interview: string, difference: string) {
    const { named } = differenceIn(study.study, await study.opened(interview), difference);
    await settleJudgement(study.supervisor, { ...named, choice: { kind: "side", side: 0 }, reason: "" });
    const { decision } = differenceIn(study.study, await study.opened(interview), difference).shown;
    if (!decision?.adjudication) throw new Error("nothing was decided");
    return decision.adjudication;
  }

  test("is discussed by its coders and supervisors once the interview is released", async () => {
    const decision = await settled("SG05-A1", "oordeel-regie");
    const coder = await study.viewer(["coder"], "codeur-a");
    for (const viewer of [coder, study.supervisor])
      expect(
        await discussDecision(viewer, study.study, { decision, remark: "Zo las ik het." }),
      ).toMatchObject({
        ok: true,
      });
    const { shown } = differenceIn(study.study, await study.opened("SG05-A1", coder), "oordeel-regie");
    expect(shown.remarks?.map(({ by, text }) => [by, text])).toEqual([
      ["Codeur A", "Zo las ik het."],
      ["Iemand", "Zo las ik het."],
    ]);
    expect(shown.decision?.adjudication).toBe(decision);
  });

  test("keeps what was said about it where it is undone and taken again", async () => {
    const remark = "Dit was eerst anders.";
    const decision = await settled("SG05-A1", "oordeel-contact");
    await discussDecision(study.supervisor, study.study, { decision, remark });
    const { named } = differenceIn(study.study, await study.opened("SG05-A1"), "oordeel-contact");
    await undoSettling(study.supervisor, named);
    const again = await settled("SG05-A1", "oordeel-contact");
    await discussDecision(study.supervisor, study.study, { decision: again, remark: "Nu staat het." });
    const { shown } = differenceIn(study.study, await study.opened("SG05-A1"), "oordeel-contact");
    expect(shown.remarks).toMatchObject([
      { text: remark, onEarlier: true },
      { text: "Nu staat het.", onEarlier: false },
    ]);
    const other = differenceIn(study.study, await study.opened("SG05-A1"), "oordeel-regie").shown;
    expect(other.remarks?.map(({ text }) => text)).not.toContain(remark);
  });

  test("is not discussed before, nor by who may not know it, nor without words", async () => {
    const decision = await settled("EK07-K1", "oordeel-contact");
    const coder = await study.viewer(["coder"], "codeur-a");
    const remark = "Zo las ik het.";
    expect(await discussDecision(coder, study.study, { decision, remark })).toMatchObject({
      refusal: { kind: "not-found" },
    });
    const reader = await study.viewer(["reader"]);
    expect(await discussDecision(reader, study.study, { decision, remark })).toMatchObject({
      refusal: { kind: "not-allowed" },
    });
    expect(await discussDecision(coder, study.study, { decision, remark: " " })).toMatchObject({
      refusal: { kind: "reason-missing" },
    });
  });
});
