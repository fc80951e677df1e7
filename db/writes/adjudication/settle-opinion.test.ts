import { beforeAll, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readStanceCounts } from "@/db/reads/results/stance-counts";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import { settleOpinion, undoOpinion } from "./settle-opinion";
import { differenceIn, type StudyToSettle, sideThatSays, studyToSettle } from "./settled-study.setup";

const database = await testDatabase();
let study: StudyToSettle;
beforeAll(async () => {
  study = await studyToSettle(database, withSharedOpinionJudgedDifferently);
});

/** The two guardians who share one opinion were judged as worsened and improved on contact, and are released. */
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
