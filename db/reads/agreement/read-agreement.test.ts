import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { importReferenceStudy, type ReferenceStudy } from "@/db/seed/reference-study.setup";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import { type AgreementChoices, everyChoice } from "./agreement-choices";
import type { AgreementShown } from "./agreement-shown";
import { readAgreement } from "./read-agreement";

const database = await testDatabase();
let reference: ReferenceStudy;
let shown: AgreementShown;
beforeAll(async () => {
  reference = await importReferenceStudy(database);
  shown = await seen(reference);
});

async function seen(study: ReferenceStudy, choices: Partial<AgreementChoices> = {}): Promise<AgreementShown> {
  const viewer = await study.viewer(["supervisor"]);
  const found = await readAgreement(viewer, study.study, { ...everyChoice, ...choices });
  if (found === null) throw new Error("nothing to see");
  return found;
}

function themeOf({ themes }: AgreementShown, code: string) {
  const theme = themes.find((each) => each.code === code);
  if (theme === undefined) throw new RangeError(`no theme ${code}`);
  return theme;
}

describe("the agreement that a supervisor sees", () => {
  test("is over the double-coded interviews, by the names of their coders", () => {
    expect(shown).toMatchObject({ held: 52, doubleCoded: 27, coders: ["Codeur A", "Codeur B"] });
    expect(shown.judged).toHaveLength(27);
  });

  test("has bounds around each alpha, the same at every look, and a verdict on the lower one", async () => {
    const { figure } = themeOf(shown, "veiligheid").judgements;
    const { value, interval, verdict } = figure;
    if (interval.kind !== "interval" || value.kind !== "defined") throw new Error("no interval");
    expect(interval.low).toBeLessThan(value.value);
    expect(interval.high).toBeGreaterThan(value.value);
    expect(verdict).toBe(interval.low < 0.667 ? "unreliable" : "tentative");
    expect(themeOf(await seen(reference), "veiligheid").judgements.figure).toEqual(figure);
  });

  test("has bounds around every other coefficient too", () => {
    const { judgements, passages } = themeOf(shown, "veiligheid");
    const { percent, known, ac2 } = judgements;
    const { figure, words, stance } = passages;
    for (const each of [percent, known, ac2, figure, words, stance.alpha, shown.relevance])
      expect(each.interval.kind).toBe("interval");
  });

  test("counts every interview that both judged once beside each other", () => {
    const [confusion] = themeOf(shown, "regie").confusions;
    const counted = confusion?.rows.flatMap(({ counts }) => counts).reduce((sum, each) => sum + each, 0);
    expect(counted).toBe(confusion?.interviews);
    expect(confusion?.coders).toEqual(["Codeur A", "Codeur B"]);
  });

  test("ranks differences by gain, and explains all in the end", () => {
    const gains = shown.disagreements.map(({ gain }) => gain);
    expect(gains).toEqual(gains.toSorted((one, other) => other - one));
    expect(shown.disagreements.at(-1)?.explained).toBeCloseTo(1, 12);
  });

  test("tells of no judgement whose it is, in the matrix or among the differences", () => {
    const told = JSON.stringify([shown.judged, shown.disagreements]);
    expect(told).toContain("verbeterd");
    expect(told).not.toMatch(/codeur/i);
    expect(shown.disagreements.map(({ judged }) => judged)).toContainEqual(["verbeterd", "verslechterd"]);
    expect(shown.disagreements.map(({ judged }) => judged)).not.toContainEqual(["verslechterd", "verbeterd"]);
  });

  test("names the respondents and shows no interview that one coder coded", () => {
    expect(shown.judged.find(({ interview }) => interview === "EK01-O1")?.respondents).toEqual([
      expect.objectContaining({ relation: "moeder" }),
    ]);
    expect(shown.judged.some(({ interview }) => interview === "SG02-A1")).toBe(false);
  });
});

describe("the interviews that are compared can be chosen", () => {
  test("by group and role, and every figure is of those alone", async () => {
    const groups = await Promise.all(["EK-c", "schaduw"].map((group) => seen(reference, { group })));
    expect(groups.map(({ chosen }) => chosen).reduce((sum, each) => sum + each, 0)).toBe(27);
    const [ek] = groups;
    expect(ek?.judged.every(({ interview }) => interview.startsWith("EK"))).toBe(true);
    expect(
      ek?.themes.every(
        ({ interviews, passages }) => interviews === ek.chosen && passages.interviews === ek.chosen,
      ),
    ).toBe(true);
    const referrers = await seen(reference, { role: "aanmelder" });
    expect(referrers.judged.every(({ interview }) => /-A\d$/.test(interview))).toBe(true);
    expect(referrers).toMatchObject({ doubleCoded: 27, chosen: referrers.judged.length });
  });

  test("by coders: of one of two there is nothing to compare, of both it is the same", async () => {
    const both = await seen(reference, { coders: ["codeur-a", "codeur-b"] });
    expect({ ...both, choices: everyChoice }).toEqual(shown);
    const one = await seen(reference, { coders: ["codeur-a"] });
    expect(one).toMatchObject({ doubleCoded: 27, chosen: 0, coders: [], judged: [] });
    expect(one.offered.coders.map(({ code }) => code)).toEqual(["codeur-a", "codeur-b"]);
    expect(themeOf(one, "regie").judgements.figure.value).toEqual({
      kind: "undefined",
      because: "one-coder",
    });
  });

  test("by interview", async () => {
    const two = await seen(reference, { interviews: ["EK01-O1", "SG02-A1"] });
    expect(two.judged.map(({ interview }) => interview)).toEqual(["EK01-O1"]);
    expect(two.offered.interviews).toHaveLength(27);
  });

  test("and by which measures: a kappa has the verdict of kappas, F1 none", async () => {
    const { judgements, passages } = themeOf(
      await seen(reference, { measure: "light", pairMeasure: "kappa" }),
      "cohesie",
    );
    expect(judgements.figure.verdict).toMatch(/^(fair|moderate|substantial)$/);
    expect(passages.words.verdict).toMatch(/^(poor|fair-to-good|excellent)$/);
    expect(themeOf(shown, "cohesie").passages.words.verdict).toBeNull();
  });

  test("without what a coder opened again, which is counted", async () => {
    const study = await importReferenceStudy(database, withOneReopened);
    expect(await seen(study)).toMatchObject({ doubleCoded: 27, chosen: 27, reopened: 1 });
    expect(await seen(study, { withoutReopened: true })).toMatchObject({ chosen: 26, reopened: 1 });
  });
});

describe("three coders of whom one stopped half way", () => {
  test("the others are not compared on what the third has not finished, and it is said how much that is", async () => {
    const withThird = await importReferenceStudy(database, withThirdWhoStopped);
    expect(await seen(withThird)).toMatchObject({ doubleCoded: 22, chosen: 22, waiting: 5 });
    expect(shown.waiting).toBe(0);
    const coderToo = await withThird.viewer(["supervisor", "coder"], "codeur-c");
    expect((await readAgreement(coderToo, withThird.study))?.waiting).toBe(0);
  });
});

describe("agreement over time", () => {
  test("is each round's own, and of one round not repeated", async () => {
    expect(shown.rounds).toEqual([]);
    const { rounds } = await seen(await importReferenceStudy(database, inTwoRounds));
    expect(rounds.map(({ name, kind, interviews }) => [name, kind, interviews])).toEqual([
      ["1", expect.any(String), 17],
      ["Controle", "drift-check", 10],
    ]);
    for (const { interviews, themes } of rounds)
      for (const each of themes) {
        expect(each.interviews).toBe(interviews);
        expect(each.judgements.interval.kind).toBe("interval");
        expect(each.passages.value.kind).toBe("defined");
      }
  });
});

describe("agreement that can't be computed says why", () => {
  test("of nine double-coded interviews there is a figure, and no interval or verdict", async () => {
    const few = themeOf(await seen(await importReferenceStudy(database, withDoubleCoded(9))), "veiligheid");
    for (const { value, interval, verdict } of [few.judgements.figure, few.passages.figure]) {
      expect(value.kind).toBe("defined");
      expect(interval).toEqual({ kind: "no-interval", because: "few-interviews" });
      expect(verdict).toBeNull();
    }
  });

  test("of none there is nothing to compare", async () => {
    const none = await seen(await importReferenceStudy(database, withDoubleCoded(0)));
    expect(none).toMatchObject({ doubleCoded: 0, judged: [], disagreements: [] });
    expect(themeOf(none, "veiligheid").judgements.figure.value).toEqual({
      kind: "undefined",
      because: "one-coder",
    });
  });
});

test.each([["coder"], ["reader"]] as const)("a %s sees none of it", async (role) => {
  expect(await readAgreement(await reference.viewer([role]), reference.study)).toBeNull();
});

/** One coder opened a double-coded interview again and finished it once more. */
function withOneReopened(archive: StudyArchive): StudyArchive {
  const at = archive.assignments.findIndex(({ coder }) => coder === "codeur-b");
  const again = [
    { kind: "reopened", by: "codeur-b", reason: "Een passage vergeten.", writtenAt: null },
    { kind: "finished", by: "codeur-b", reason: null, writtenAt: null },
  ] as const;
  return {
    ...archive,
    assignments: archive.assignments.map((each, index) =>
      index === at ? { ...each, states: [...each.states, ...again] } : each,
    ),
  };
}

/** A third coder began five interviews that two others have finished. */
function withThirdWhoStopped(archive: StudyArchive): StudyArchive {
  const [second] = archive.members.filter(({ code }) => code === "codeur-b");
  if (second === undefined) throw new RangeError("no second coder");
  const theirs = archive.assignments.filter(({ coder }) => coder === "codeur-b").slice(0, 5);
  return {
    ...archive,
    members: [...archive.members, { ...second, code: "codeur-c", name: "Codeur C" }],
    assignments: [
      ...archive.assignments,
      ...theirs.map((each) => ({
        ...each,
        coder: "codeur-c",
        states: [{ kind: "started" as const, by: "codeur-c", reason: null, writtenAt: null }],
      })),
    ],
  };
}

/** The last ten of the interviews that two coders coded were coded in a second round by the second of them. */
function inTwoRounds(archive: StudyArchive): StudyArchive {
  const second = archive.assignments.filter(({ coder }) => coder === "codeur-b").slice(-10);
  return {
    ...archive,
    rounds: [
      ...archive.rounds.slice(0, 1),
      { name: "Controle", kind: "drift-check", draws: [], writtenAt: null },
    ],
    assignments: archive.assignments.map((each) => ({ ...each, round: second.includes(each) ? 1 : 0 })),
  };
}

/** Only the first so many interviews stay finished by the second coder. */
function withDoubleCoded(count: number) {
  return (archive: StudyArchive): StudyArchive => {
    const second = archive.assignments.filter(({ coder }) => coder === "codeur-b");
    const open = new Set(second.slice(count));
    return {
      ...archive,
      assignments: archive.assignments.map((each) =>
        open.has(each) ? { ...each, states: each.states.filter(({ kind }) => kind !== "finished") } : each,
      ),
    };
  };
}
