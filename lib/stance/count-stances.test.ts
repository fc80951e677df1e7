import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { oneTheme, studyInWords } from "@/lib/study/study-in-words.setup";
import type { StudyWork } from "@/lib/study/study-work";
import type { MeanOver } from "@/lib/weight/weigh-opinions";
import { countStances } from "./count-stances";
import { groupAndRoleRows } from "./group-and-role-rows";
import { type JudgedOpinion, judgeOpinions } from "./judge-opinions";
import { judgedStances, stances } from "./stance";

function opinionsOf(work: StudyWork, meanOver: MeanOver = { kind: "study" }): readonly JudgedOpinion[] {
  return judgeOpinions(work, { meanOver, whose: { kind: "everyone" } }).opinions;
}
function countRows(work: StudyWork, meanOver: MeanOver = { kind: "study" }, countUnknown = true) {
  const rows = groupAndRoleRows(work.groups.map(({ id }) => id));
  return countStances(opinionsOf(work, meanOver), { rows, themes: [oneTheme], countUnknown });
}
function countAll(words: string, countUnknown = true) {
  const rows = [{ key: "all", counts: () => true }];
  const [count] = countStances(opinionsOf(studyInWords(words)), { rows, themes: [oneTheme], countUnknown });
  if (count === undefined) throw new Error("one row on one theme is one count");
  return count;
}

describe("a row of stances", () => {
  const words = `EK c A1:verbeterd O1:verbeterd K1:onbekend I1:gelijk/verbeterd
                 EK d A1:verslechterd O1:niet-besproken O2: O3`;

  it("counts standing stances, and of how many cases they are", () => {
    const count = countAll(words);
    expect([count.opinions, count.cases]).toEqual([4, 2]);
    expect(stances.map((stance) => count.byStance[stance].unweighted)).toEqual([2, 0, 1, 1]);
  });

  it("weighs by case, with n(c) of every interviewed opinion of the case", () => {
    const { byStance } = countAll(words);
    expect(byStance.verbeterd.weighted).toBeCloseTo((2 * 3.5) / 4, 12);
    expect(byStance.verslechterd.weighted).toBeCloseTo(3.5 / 3, 12);
    expect(byStance.verslechterd.weightedShare).toBeCloseTo(1 / 3 / (1 / 3 + 3 / 4), 12);
    expect(byStance.verslechterd.unweightedShare).toBe(1 / 4);
  });

  it("lists the opinions without a stance apart, by what keeps them from one", () => {
    expect(countAll(words)).toMatchObject({
      inDiscussion: ["c-I1"],
      notDiscussed: ["d-O1"],
      notJudged: ["d-O2"],
    });
  });

  it("carries the ids of the opinions behind each cell", () => {
    const { byStance } = countAll(words);
    expect(byStance.verbeterd.opinions).toEqual(["c-A1", "c-O1"]);
    expect(byStance.gelijk.opinions).toEqual([]);
  });

  it("can leave those of unknown stance out of the shares, and then of the opinions and cases too", () => {
    const count = countAll("EK c A1:verbeterd O1:verslechterd K1:onbekend\nEK d A1:onbekend", false);
    expect([count.opinions, count.cases]).toEqual([2, 1]);
    expect(stances.map((stance) => count.byStance[stance].unweighted)).toEqual([1, 0, 1, 2]);
    expect(stances.map((stance) => count.byStance[stance].weightedShare)).toEqual([0.5, 0, 0.5, null]);
  });

  test.each([
    ["nobody judged", "EK c A1:", true],
    ["all in discussion", "EK c A1:gelijk/verbeterd", true],
    ["all unknown, and unknown left out", "EK c A1:onbekend", false],
  ])("has zeros and no shares where it has no opinions: %s", (_, given, countUnknown) => {
    const { opinions, cases, byStance } = countAll(given, countUnknown);
    expect([opinions, cases]).toEqual([0, 0]);
    for (const stance of stances)
      expect(byStance[stance]).toMatchObject({ unweightedShare: null, weightedShare: null });
  });
});

it("counts by group and by role, families and networks together", () => {
  const work = studyInWords(
    "EK c A1:gelijk O1:gelijk K1:gelijk I1:gelijk I2:gelijk\nSG d O1:gelijk K1>O1:gelijk",
  );
  expect(countRows(work).map(({ row, opinions }) => `${row.group} ${row.role} ${opinions}`)).toEqual([
    "EK allen 5",
    "EK aanmelder 1",
    "EK familie en netwerk 4",
    "EK ouder 1",
    "EK kind/jongere 1",
    "EK gezinsinformant 2",
    "SG allen 1",
    "SG aanmelder 0",
    "SG familie en netwerk 1",
    "SG ouder 1",
    "SG kind/jongere 0",
    "SG gezinsinformant 0",
  ]);
});

describe("laws of counting", () => {
  const judged = fc
    .array(fc.constantFrom(...judgedStances), { maxLength: 3 })
    .map((given) => given.join("/"));
  const person = fc.tuple(fc.constantFrom("A", "O", "K", "I"), fc.option(judged, { freq: 6 }));
  const inCase = fc.tuple(fc.constantFrom("EK", "SG"), fc.array(person, { maxLength: 6 }));
  const anyWork = fc
    .array(inCase, { minLength: 1, maxLength: 12 })
    .map((cases) => studyInWords(wordsOf(cases)));
  const wordsOf = (cases: readonly [string, readonly [string, string | null][]][]) =>
    cases
      .map(([group, people], at) => {
        const words = people.map(([letter, given], n) => `${letter}${n}${given === null ? "" : `:${given}`}`);
        return [group, `c${at}`, ...words].join(" ");
      })
      .join("\n");
  const anyMean = fc.oneof(
    fc.constant({ kind: "study" } as const),
    fc.constant({ kind: "group" } as const),
    fc.double({ min: 0.5, max: 20, noNaN: true }).map((mean) => ({ kind: "set", mean }) as const),
  );

  it("every opinion of a row is in exactly one of its cells or lists", () => {
    fc.assert(
      fc.property(anyWork, anyMean, fc.boolean(), (work, meanOver, countUnknown) => {
        const rows = groupAndRoleRows(work.groups.map(({ id }) => id));
        const counts = countRows(work, meanOver, countUnknown);
        for (const [at, { byStance, inDiscussion, notDiscussed, notJudged }] of counts.entries()) {
          const inCells = stances.flatMap((stance) => byStance[stance].opinions);
          const inRow = opinionsOf(work).filter((opinion) => rows[at]?.counts(opinion));
          expect([...inCells, ...inDiscussion, ...notDiscussed, ...notJudged].sort()).toEqual(
            inRow.map(({ id }) => id).sort(),
          );
        }
      }),
    );
  });

  it("m changes weighted counts in proportion, and no share within a group", () => {
    fc.assert(
      fc.property(anyWork, anyMean, anyMean, (work, one, other) => {
        const [counts, others] = [countRows(work, one), countRows(work, other)];
        const meanOf = (group: string, meanOver: MeanOver) =>
          judgeOpinions(work, { meanOver, whose: { kind: "everyone" } }).weighing.cases.find(
            (each) => each.group === group,
          )?.mean ?? 1;
        for (const [at, { row, byStance }] of counts.entries()) {
          const ratio = meanOf(row.group, other) / meanOf(row.group, one);
          for (const stance of stances) {
            const there = others[at]?.byStance[stance];
            expect(there?.weighted).toBeCloseTo(byStance[stance].weighted * ratio, 9);
            expect(there?.weightedShare ?? -1).toBeCloseTo(byStance[stance].weightedShare ?? -1, 9);
          }
        }
      }),
    );
  });

  it("shares of a row with opinions sum to one", () => {
    fc.assert(
      fc.property(anyWork, anyMean, fc.boolean(), (work, meanOver, countUnknown) => {
        for (const { opinions, byStance } of countRows(work, meanOver, countUnknown)) {
          const sum = stances.reduce((total, stance) => total + (byStance[stance].weightedShare ?? 0), 0);
          expect(sum).toBeCloseTo(opinions === 0 ? 0 : 1, 9);
        }
      }),
    );
  });

  it("with as many opinions in every case, weighted equals unweighted", () => {
    const equal = fc.integer({ min: 1, max: 4 }).chain((size) => {
      const people = fc.array(fc.tuple(fc.constantFrom("A", "O"), judged), {
        minLength: size,
        maxLength: size,
      });
      return fc.array(fc.tuple(fc.constantFrom("EK", "SG"), people), { minLength: 1, maxLength: 8 });
    });
    const computed = fc.constantFrom<MeanOver>({ kind: "study" }, { kind: "group" });
    fc.assert(
      fc.property(equal, computed, (cases, meanOver) => {
        for (const { byStance } of countRows(studyInWords(wordsOf(cases)), meanOver))
          for (const stance of stances) {
            expect(byStance[stance].weighted).toBe(byStance[stance].unweighted);
            expect(byStance[stance].weightedShare).toBe(byStance[stance].unweightedShare);
          }
      }),
    );
  });
});
