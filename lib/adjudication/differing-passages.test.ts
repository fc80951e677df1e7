import { describe, expect, test } from "vitest";
import { agreedPassages, differingPassages } from "./differing-passages";
import { a, b, c, coded, decisionOn, themeOf } from "./to-compare.setup";

function differences(byA: readonly string[], byB: readonly string[]) {
  const codings = [...byA.map((each) => coded(a, each)), ...byB.map((each) => coded(b, each))];
  return differingPassages(themeOf({ codings }), [], []);
}

describe("passages that coders marked differently", () => {
  test.each([
    ["only one marked", ["10-20 verbeterd"], [], ["10-20"]],
    ["have other edges", ["10-20 verbeterd"], ["12-25 verbeterd"], ["10-25"]],
    ["have another stance", ["10-20 verbeterd"], ["10-20 verslechterd"], ["10-20"]],
    ["are one where a third overlaps both", ["10-20 gelijk", "22-30 gelijk"], ["18-24 gelijk"], ["10-30"]],
    ["are apart where they only touch", ["10-20 gelijk"], ["20-30 gelijk"], ["10-20", "20-30"]],
    ["carry a stance by one of them", ["10-20"], ["10-20 gelijk"], ["10-20"]],
  ] as const)("%s", (_, byA, byB, expected) => {
    expect(differences(byA, byB).map(({ from, to }) => `${from}-${to}`)).toEqual(expected);
  });

  test("are given by every coder, also by one who marked nothing", () => {
    const theme = themeOf({
      coders: [a, b, c],
      codings: [coded(a, "10-20 gelijk"), coded(c, "10-20 gelijk")],
    });
    const [difference] = differingPassages(theme, [], []);
    expect(difference?.sides.map(({ codings }) => codings.length)).toEqual([1, 0, 1]);
  });

  test.each([
    ["all marked them the same", ["10-20 gelijk"], ["10-20 gelijk"]],
    ["they carry no stance, as agreement leaves them out", ["10-20"], []],
    ["nobody marked any", [], []],
  ] as const)("are none where %s", (_, byA, byB) => {
    expect(differences(byA, byB)).toEqual([]);
  });
});

describe("passages that were decided on", () => {
  const codings = [coded(a, "10-20 gelijk"), coded(b, "12-20 gelijk")];
  const decision = decisionOn(codings);

  test("carry their decision", () => {
    expect(differingPassages(themeOf({ codings }), [decision], [])).toMatchObject([{ decision }]);
  });

  test("are kept when their coders agree by now", () => {
    const agreed = [coded(a, "10-20 gelijk"), coded(b, "10-20 gelijk")];
    expect(differingPassages(themeOf({ codings: agreed }), [decision], [])).toMatchObject([
      { from: 10, to: 20, decision },
    ]);
  });

  test("are kept where both took their passage away, at the place it had", () => {
    const found = differingPassages(themeOf({}), [decision], codings);
    expect(found).toMatchObject([{ from: 10, to: 20, decision }]);
    expect(found[0]?.sides.every((side) => side.codings.length === 0)).toBe(true);
  });
});

test("what all marked the same is agreed once, and nothing else is", () => {
  const codings = [coded(a, "1-5 gelijk"), coded(b, "1-5 gelijk"), coded(a, "10-20"), coded(b, "11-20")];
  expect(agreedPassages(themeOf({ codings }))).toEqual([codings[0]]);
});
