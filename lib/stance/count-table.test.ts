import { describe, expect, test } from "vitest";
import type { CaseId, GroupId, RespondentId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { oneTheme, studyInWords } from "@/lib/study/study-in-words.setup";
import { type RolesInN, standardWeighting } from "@/lib/weight/weighting";
import { countTable, type TableAsked } from "./count-table";
import { judgeOpinions } from "./judge-opinions";
import type { Stance } from "./stance";
import { standingPlaces } from "./tally-stances";

function tally(text: string, asked: Partial<TableAsked> = {}) {
  const work = studyInWords(text);
  const weighting = asked.weighting ?? standardWeighting;
  const { opinions } = judgeOpinions(work, { meanOver: weighting.meanOver, whose: { kind: "everyone" } });
  const [count] = countTable(opinions, {
    unit: { kind: "opinions" },
    weighting,
    groups: [namedId<GroupId>("EK")],
    roles: ["allen"],
    classes: null,
    themes: [oneTheme],
    ...asked,
  });
  return count ?? expect.fail("no row");
}

const unweightedIn = (count: ReturnType<typeof tally>) =>
  Object.fromEntries(
    Object.entries({
      ...count.byStance,
      mixed: count.mixed,
      "in-discussion": count.inDiscussion,
      "not-discussed": count.notDiscussed,
      "not-judged": count.notJudged,
    }).flatMap(([place, { unweighted }]) => (unweighted === 0 ? [] : [[place, unweighted]])),
  );

describe("a case", () => {
  test.each([
    ["A1:verbeterd O1:verbeterd", "verbeterd"],
    ["A1:verbeterd O1:onbekend", "verbeterd"],
    ["A1:onbekend O1:onbekend", "onbekend"],
    ["A1:verbeterd O1:verslechterd", "mixed"],
    ["A1:verbeterd O1:gelijk O2:verbeterd/gelijk", "mixed"],
    ["A1:verbeterd O1:verbeterd/gelijk", "in-discussion"],
    ["A1:niet-besproken O1:", "not-discussed"],
    ["A1: O1:", "not-judged"],
  ] as const)("of %s is %s, once", (people, place) => {
    expect(standingPlaces).toContain(place);
    expect(unweightedIn(tally(`EK Z1 ${people}`, { unit: { kind: "cases" } }))).toEqual({ [place]: 1 });
  });

  test("is in the shares where it is mixed, and weighs one", () => {
    const count = tally("EK Z1 A1:verbeterd O1:gelijk\nEK Z2 A1:gelijk O1:gelijk O2:gelijk", {
      unit: { kind: "cases" },
    });
    expect(count.counted).toBe(2);
    expect(count.mixed).toMatchObject({ weighted: 1, weightedShare: 0.5 });
    expect(count.mixed.opinions).toHaveLength(2);
  });

  test("of one role is what that role holds", () => {
    const count = tally("EK Z1 A1:verbeterd O1:gelijk", { unit: { kind: "cases" }, roles: ["aanmelder"] });
    expect(unweightedIn(count)).toEqual({ verbeterd: 1 });
  });
});

describe("persons", () => {
  const persons = (text: string, asked: Partial<TableAsked> = {}) => {
    const roles = new Map(studyInWords(text).respondents.map(({ id, role }) => [id, role]));
    const roleOf = (id: RespondentId) => roles.get(id) ?? expect.fail("nobody");
    return tally(text, { unit: { kind: "persons", roleOf }, ...asked });
  };
  const shared = "EK Z1 A1:verbeterd O1>A1: K1:gelijk\nEK Z2 A1:verbeterd";

  test("who share an opinion each hold what stands for it, in their own role", () => {
    expect(unweightedIn(persons(shared))).toEqual({ verbeterd: 3, gelijk: 1 });
    const parents = persons(shared, { roles: ["ouder"] });
    expect(unweightedIn(parents)).toEqual({ verbeterd: 1 });
    expect(tally(shared, { roles: ["ouder"] }).counted).toBe(0);
  });

  test("weigh m : n by the persons of their case", () => {
    const { byStance } = persons(shared);
    expect(byStance.verbeterd.weighted).toBeCloseTo((2 / 3) * 2 + 2);
    expect(byStance.gelijk.weighted).toBeCloseTo(2 / 3);
  });

  test("who were only approached are none", () => {
    expect(persons("EK Z1 A1:verbeterd O1>A1").counted).toBe(1);
  });
});

describe("n counts", () => {
  const text = "EK Z1 A1:verbeterd O1:gelijk O2:gelijk\nEK Z2 A1:gelijk\nSG Z3 A1:gelijk A2:gelijk";
  const weighing = (rolesInN: RolesInN) => ({ weighting: { ...standardWeighting, rolesInN } });

  test("all roles of the case unless chosen otherwise, in a row of one role too", () => {
    expect(tally(text, { roles: ["aanmelder"] }).byStance.verbeterd.weighted).toBeCloseTo(2 / 3);
  });

  test("only the row's roles where so chosen, with the mean over the cases that have one", () => {
    const { byStance } = tally(text, { ...weighing("shown"), roles: ["aanmelder"] });
    expect(byStance.verbeterd.weighted).toBeCloseTo(4 / 3);
    expect(byStance.gelijk.weighted).toBeCloseTo(4 / 3);
  });

  test("the same for everyone together", () => {
    expect(tally(text, weighing("shown"))).toEqual(tally(text));
  });
});

describe("passages", () => {
  const stancesOf = (): readonly (Stance | null)[] => ["verbeterd", "verbeterd", "gelijk", null];

  test("count by their own stance, and those without one apart", () => {
    const count = tally("EK Z1 A1:gelijk O1:", { unit: { kind: "passages", stancesOf } });
    expect(unweightedIn(count)).toEqual({ verbeterd: 4, gelijk: 2, "not-judged": 2 });
    expect(count.byStance.verbeterd.unweightedShare).toBeCloseTo(4 / 6);
    expect(count.cases).toBe(1);
  });
});

test("rows by class hold the opinions of their cases", () => {
  const classes = [{ key: "=1", cases: new Set([namedId<CaseId>("Z2")]) }];
  const count = tally("EK Z1 A1:verbeterd\nEK Z2 A1:gelijk", { classes });
  expect(count.row).toEqual({ group: "EK", role: "allen", class: "=1" });
  expect(unweightedIn(count)).toEqual({ gelijk: 1 });
});
