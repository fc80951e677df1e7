import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { CaseId, GroupId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { type CaseOpinions, type MeanOver, weighOpinions } from "./weigh-opinions";

/** "EK 4 5; SG 1": cases of two groups, by their number of opinions. */
function cases(text: string): CaseOpinions[] {
  return text.split("; ").flatMap((part) => {
    const [group = "", ...counts] = part.split(" ");
    return counts.map((opinions, at) => caseOf(group, at, Number(opinions)));
  });
}
const caseOf = (group: string, at: number, opinions: number): CaseOpinions => ({
  case: namedId<CaseId>(`${group}${at}`),
  group: namedId<GroupId>(group),
  opinions,
});
const overStudy: MeanOver = { kind: "study" };
const overGroup: MeanOver = { kind: "group" };

describe("what an opinion weighs", () => {
  it("is 4.6 / 5 = 0.92 in the report's example", () => {
    const [weighed] = weighOpinions(cases("EK 5"), { kind: "set", mean: 4.6 }).cases;
    expect(weighed).toMatchObject({ opinions: 5, mean: 4.6 });
    expect(weighed?.weight).toBeCloseTo(0.92, 15);
  });

  test.each<[string, MeanOver, number[]]>([
    ["EK 1 1", overStudy, [1, 1]],
    ["EK 3 1", overStudy, [2 / 3, 2]],
    ["EK 3 1; SG 2", overStudy, [2 / 3, 2, 1]],
    ["EK 3 1; SG 2", overGroup, [2 / 3, 2, 1]],
    ["EK 4 2; SG 1", overStudy, [7 / 12, 7 / 6, 7 / 3]],
    ["EK 4 2; SG 1", overGroup, [3 / 4, 3 / 2, 1]],
    ["EK 4 0 2; SG 1", overGroup, [3 / 4, 3 / 2, 1]],
    ["EK 4 2; SG 1", { kind: "set", mean: 2 }, [1 / 2, 1, 2]],
  ])("in %s with the mean %j: %j", (given, meanOver, weights) => {
    expect(weighOpinions(cases(given), meanOver).cases.map(({ weight }) => weight)).toEqual(weights);
  });

  it("is undefined for a case without opinions, which is listed instead", () => {
    const weighing = weighOpinions(cases("EK 0 2"), overStudy);
    expect(weighing.withoutOpinions).toEqual(["EK0"]);
    expect(weighing.cases).toHaveLength(1);
    expect(weighOpinions([], overStudy)).toEqual({ cases: [], withoutOpinions: [] });
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("can't come from a mean of %s", (mean) => {
    expect(() => weighOpinions(cases("EK 2"), { kind: "set", mean })).toThrow(RangeError);
  });

  test.each([-1, 1.5, Number.NaN])("can't come from %s opinions", (opinions) => {
    expect(() => weighOpinions([caseOf("EK", 0, opinions)], overStudy)).toThrow(RangeError);
  });
});

describe("laws of weighing", () => {
  const anyCases = fc
    .array(fc.tuple(fc.constantFrom("EK", "SG", "X"), fc.nat(9)), { minLength: 1, maxLength: 40 })
    .map((given) => given.map(([group, opinions], at) => caseOf(group, at, opinions)));
  const anySet = fc
    .double({ min: 0.1, max: 50, noNaN: true })
    .map((mean) => ({ kind: "set", mean }) as const);
  const anyMean = fc.oneof(fc.constant(overStudy), fc.constant(overGroup), anySet);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const weightOfAll = (given: CaseOpinions[], meanOver: MeanOver) =>
    sum(weighOpinions(given, meanOver).cases.map(({ opinions, weight }) => opinions * weight));

  it("the weights of a case sum to m", () => {
    fc.assert(
      fc.property(anyCases, anyMean, (given, meanOver) => {
        for (const { opinions, weight, mean } of weighOpinions(given, meanOver).cases)
          expect(sum(Array.from({ length: opinions }, () => weight))).toBeCloseTo(mean, 9);
      }),
    );
  });

  it("computed over study or group, all weights sum to the number of opinions", () => {
    fc.assert(
      fc.property(anyCases, fc.constantFrom(overStudy, overGroup), (given, meanOver) => {
        expect(weightOfAll(given, meanOver)).toBeCloseTo(sum(given.map(({ opinions }) => opinions)), 9);
      }),
    );
  });

  it("set by hand, all weights sum to m x C, with C the cases that have an opinion", () => {
    fc.assert(
      fc.property(anyCases, anySet, (given, meanOver) => {
        const counting = given.filter(({ opinions }) => opinions > 0).length;
        expect(weightOfAll(given, meanOver)).toBeCloseTo(meanOver.mean * counting, 6);
      }),
    );
  });

  it("with equal n(c) every opinion weighs 1", () => {
    const equal = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(equal, fc.constantFrom(overStudy, overGroup), ([opinions, count], meanOver) => {
        const given = Array.from({ length: count }, (_, at) => caseOf(at % 2 ? "EK" : "SG", at, opinions));
        for (const { weight } of weighOpinions(given, meanOver).cases) expect(weight).toBe(1);
      }),
    );
  });

  it("a case without opinions changes nobody's weight", () => {
    fc.assert(
      fc.property(anyCases, anyMean, (given, meanOver) => {
        const withEmpty = [caseOf("EK", 99, 0), ...given];
        expect(weighOpinions(withEmpty, meanOver).cases).toEqual(weighOpinions(given, meanOver).cases);
      }),
    );
  });
});
