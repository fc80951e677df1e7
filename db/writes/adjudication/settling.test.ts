import { and, eq, isNull } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readStanceCounts } from "@/db/reads/results/stance-counts";
import { coding } from "@/db/schema/coding";
import { interview } from "@/db/schema/interview";
import { judgement } from "@/db/schema/judgement";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import { settleJudgement } from "./settle-judgement";
import { settlePassage } from "./settle-passage";
import { differenceIn, type StudyToSettle, sideThatSays, studyToSettle } from "./settled-study.setup";
import { undoSettling } from "./undo-settling";

const database = await testDatabase();
let study: StudyToSettle;
beforeAll(async () => {
  study = await studyToSettle(database, withSamePassages("EK01-O1"));
});

const reason = "De moeder zegt het op het eind.";

/** Both coders marked the interview the same. */
function withSamePassages(code: string) {
  return (archive: StudyArchive): StudyArchive => {
    const byA = archive.codings.filter(({ interview: at, coder }) => at === code && coder === "codeur-a");
    const others = archive.codings.filter(({ interview: at, coder }) => at !== code || coder !== "codeur-b");
    return { ...archive, codings: [...others, ...byA.map((each) => ({ ...each, coder: "codeur-b" }))] };
  };
}

async function interviewId(code: string) {
  const [row] = await database
    .select({ id: interview.id })
    .from(interview)
    .where(and(eq(interview.studyId, study.study), eq(interview.code, code)));
  if (row === undefined) throw new Error(code);
  return row.id;
}

async function consensusOf(code: string) {
  const id = await interviewId(code);
  const isConsensus = <T extends typeof coding | typeof judgement>(table: T) =>
    and(eq(table.interviewId, id), isNull(table.coderId), isNull(table.removedAt));
  return {
    judgements: await database.select().from(judgement).where(isConsensus(judgement)),
    codings: await database.select().from(coding).where(isConsensus(coding)),
  };
}

/** Opinions of the EK-c informants on a theme that no stance stands for, and those held as improved. */
async function counted(theme: string) {
  const choices = { meanOver: null, countUnknown: null, rolesInN: null, coder: null };
  const counts = await readStanceCounts(study.supervisor, study.study, choices);
  const row = counts?.themes
    .find(({ code }) => code === theme)
    ?.rows.find(({ group, role }) => group === "EK-c" && role === "gezinsinformant");
  return { open: row?.inDiscussion, improved: row?.byStance.verbeterd.unweighted };
}

describe("a judgement that coders differ on", () => {
  test("is counted once it is settled, and in discussion again once that is undone", async () => {
    const before = await counted("cohesie");
    const { shown, named } = differenceIn(study.study, await study.opened("EK02-I1"), "oordeel-cohesie");
    const choice = { kind: "side", side: sideThatSays(shown, "verbeterd") } as const;
    expect(await settleJudgement(study.supervisor, { ...named, choice, reason })).toMatchObject({ ok: true });
    const settled = await counted("cohesie");
    expect(settled).toEqual({
      open: (before.open ?? 0) - 1,
      improved: (before.improved ?? 0) + 1,
    });
    const opened = await study.opened("EK02-I1");
    const now = opened.themes.find(({ code }) => code === "cohesie")?.judgements;
    expect(now?.before).toMatchObject({ kind: "defined" });
    expect(now?.after).toBeCloseTo((now?.before.kind === "defined" ? now.before.value : 0) + shown.gain, 12);
    const after = differenceIn(study.study, opened, "oordeel-cohesie").shown;
    expect(after).toMatchObject({
      state: "settled",
      decision: { outcome: "one-of-them", side: choice.side, stance: "verbeterd", reason, by: "Iemand" },
    });
    expect(await undoSettling(study.supervisor, named)).toMatchObject({ ok: true });
    expect(await counted("cohesie")).toEqual(before);
    const [undone] = await study.adjudications();
    expect(undone?.undoneAt).toBeInstanceOf(Date);
  });

  test("stays in discussion where neither stands, and asks why", async () => {
    const before = await counted("contact");
    const { named } = differenceIn(study.study, await study.opened("EK02-I1"), "oordeel-contact");
    const neither = { ...named, choice: { kind: "neither" }, reason: " " } as const;
    expect(await settleJudgement(study.supervisor, neither)).toMatchObject({
      refusal: { kind: "reason-missing" },
    });
    expect(await settleJudgement(study.supervisor, { ...neither, reason })).toMatchObject({ ok: true });
    expect(await counted("contact")).toEqual(before);
    expect(await settleJudgement(study.supervisor, { ...neither, reason })).toMatchObject({
      refusal: { kind: "settled-already" },
    });
    await undoSettling(study.supervisor, named);
  });

  test("can be settled with a stance that nobody gave, and keeps both judgements as they were", async () => {
    const { named } = differenceIn(study.study, await study.opened("EK04-A1"), "oordeel-regie");
    const originals = await database
      .select()
      .from(judgement)
      .where(and(eq(judgement.studyId, study.study), isNull(judgement.removedAt)));
    const choice = { kind: "new", stance: "onbekend" } as const;
    await settleJudgement(study.supervisor, { ...named, choice, reason });
    const { judgements } = await consensusOf("EK04-A1");
    expect(judgements).toContainEqual(
      expect.objectContaining({ stance: "onbekend", grounds: "context", reason, coderId: null }),
    );
    const now = await database.select().from(judgement).where(eq(judgement.studyId, study.study));
    expect(now).toEqual(expect.arrayContaining(originals));
  });
});

describe("with the first decision of an interview", () => {
  test("what all coders said the same is consensus too, and no longer once that is undone", async () => {
    const { shown, named } = differenceIn(study.study, await study.opened("EK01-O1"), "oordeel-veiligheid");
    const choice = { kind: "side", side: sideThatSays(shown, "gelijk") } as const;
    await settleJudgement(study.supervisor, { ...named, choice, reason: "" });
    const settled = await consensusOf("EK01-O1");
    expect(settled.judgements).toHaveLength(4);
    expect(settled.codings.length).toBeGreaterThan(0);
    await undoSettling(study.supervisor, named);
    expect(await consensusOf("EK01-O1")).toEqual({ judgements: [], codings: [] });
  });
});

describe("passages that coders marked differently", () => {
  test("join the consensus as the side that is taken marked them, and leave it when undone", async () => {
    const { shown, named } = differenceIn(study.study, await study.opened("SG05-A1"), /^passage-/);
    if (shown.kind !== "passage") throw new Error("no passage");
    const side = shown.sides.findIndex(({ marked }) => marked.length > 0);
    const [taken] = shown.sides[side]?.marked ?? [];
    await settlePassage(study.supervisor, { ...named, choice: { kind: "side", side }, reason });
    const after = differenceIn(study.study, await study.opened("SG05-A1"), shown.name).shown;
    expect(after.decision).toMatchObject({ side, marked: [{ from: taken?.from, to: taken?.to }] });
    expect(after.sides).toEqual(shown.sides);
    await undoSettling(study.supervisor, named);
    expect((await consensusOf("SG05-A1")).codings).toEqual([]);
  });

  test("can become a new passage, which must lie in the text", async () => {
    const opened = await study.opened("SG05-A1");
    const { shown, named } = differenceIn(study.study, opened, /^passage-/);
    const coding = { from: 20, to: 60, stance: null, theme: shown.theme.id } as const;
    const outside = { ...coding, to: opened.transcript.text.length + 1 };
    const settle = (given: typeof coding | typeof outside) =>
      settlePassage(study.supervisor, { ...named, choice: { kind: "new", coding: given }, reason });
    expect(await settle(outside)).toMatchObject({ refusal: { kind: "passage-outside-text" } });
    expect(await settle(coding)).toMatchObject({ ok: true });
    const after = differenceIn(study.study, await study.opened("SG05-A1"), shown.name).shown;
    expect(after.decision).toMatchObject({ outcome: "new", marked: [{ from: 20, to: 60, stance: null }] });
  });

  test("can become a passage on another theme, which the decision tells", async () => {
    const opened = await study.opened("SG03-I1");
    const { shown, named } = differenceIn(study.study, opened, /^passage-regie-/);
    const other = opened.themes.find(({ code }) => code === "contact")?.id;
    if (other === undefined) throw new Error("no contact");
    const coding = { from: 20, to: 60, stance: "gelijk", theme: other } as const;
    await settlePassage(study.supervisor, { ...named, choice: { kind: "new", coding }, reason });
    const after = differenceIn(study.study, await study.opened("SG03-I1"), shown.name).shown;
    expect(after.decision).toMatchObject({ marked: [{ from: 20, to: 60 }], otherTheme: other });
    await undoSettling(study.supervisor, named);
    expect((await consensusOf("SG03-I1")).codings).toEqual([]);
  });
});

describe("nobody settles", () => {
  test.each([["coder"], ["researcher"], ["reader"]] as const)("as a %s", async (role) => {
    const { named } = differenceIn(study.study, await study.opened("EK07-K1"), "oordeel-contact");
    const viewer = await study.viewer([role]);
    const choice = { kind: "side", side: 0 } as const;
    expect(await settleJudgement(viewer, { ...named, choice, reason })).toMatchObject({
      refusal: { kind: "not-allowed" },
    });
  });

  test("an interview they coded, also as a supervisor", async () => {
    const { named } = differenceIn(study.study, await study.opened("EK07-K1"), "oordeel-contact");
    const both = await study.viewer(["supervisor", "coder"], "codeur-a");
    const choice = { kind: "side", side: 0 } as const;
    expect(await settleJudgement(both, { ...named, choice, reason })).toMatchObject({
      refusal: { kind: "settles-own-work" },
    });
    expect(await undoSettling(both, named)).toMatchObject({ refusal: { kind: "settles-own-work" } });
  });

  test("work that is no longer what they saw", async () => {
    const { named } = differenceIn(study.study, await study.opened("EK07-K1"), "oordeel-contact");
    const choice = { kind: "side", side: 0 } as const;
    expect(await settleJudgement(study.supervisor, { ...named, seen: "else", choice, reason })).toMatchObject(
      {
        refusal: { kind: "changed-meanwhile" },
      },
    );
  });

  test("the same twice, also at once", async () => {
    const { named } = differenceIn(study.study, await study.opened("EK07-K1"), "oordeel-contact");
    const other = await study.viewer(["supervisor"]);
    const answers = await Promise.all(
      [study.supervisor, other].map((viewer) =>
        settleJudgement(viewer, { ...named, choice: { kind: "side", side: 0 }, reason }),
      ),
    );
    expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });
});
