import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { ComparedOpinion } from "../compared-opinions";
import { multiply, solve, transpose } from "./matrix";
import { raoScott } from "./rao-scott";

const opinion = (of: string, group: string, stance: string, weight = 1): ComparedOpinion => ({
  case: of,
  group,
  stance,
  weight,
});

describe("solving", () => {
  const anyMatrix = fc.array(
    fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 3, maxLength: 3 }),
    {
      minLength: 3,
      maxLength: 3,
    },
  );

  it("gives what multiplies back", () => {
    fc.assert(
      fc.property(anyMatrix, anyMatrix, (given, wanted) => {
        const strong = given.map((row, at) => row.map((each, column) => (at === column ? each + 40 : each)));
        const found = solve(strong, wanted) ?? [];
        for (const [at, row] of multiply(strong, found).entries())
          for (const [column, each] of row.entries()) expect(each).toBeCloseTo(wanted[at]?.[column] ?? 0, 9);
      }),
    );
  });

  it("needs a pivot that is not on the diagonal", () => {
    expect(
      solve(
        [
          [0, 2],
          [4, 0],
        ],
        [[2], [4]],
      ),
    ).toEqual([[1], [1]]);
  });

  it("says so where there is no answer", () => {
    expect(
      solve(
        [
          [1, 2],
          [2, 4],
        ],
        [[1], [1]],
      ),
    ).toBeNull();
    expect(solve([[0]], [[1]])).toBeNull();
  });

  it("turns on its side and back", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        expect(transpose(transpose(matrix))).toEqual(matrix);
      }),
    );
  });
});

describe("Rao and Scott's test", () => {
  const anyOpinions = fc
    .array(
      fc.tuple(
        fc.nat(7),
        fc.constantFrom("EK", "SG"),
        fc.constantFrom("+", "=", "-"),
        fc.integer({ min: 1, max: 5 }),
      ),
      { minLength: 6, maxLength: 40 },
    )
    .map((given) => given.map(([of, group, stance, weight]) => opinion(`${of}`, group, stance, weight)));

  it("doesn't depend on the order of opinions, on names, nor on what the weights add up to", () => {
    fc.assert(
      fc.property(anyOpinions, (given) => {
        const other = given
          .toReversed()
          .map((each) =>
            opinion(each.case, each.group === "EK" ? "z" : "a", `${each.stance}!`, each.weight * 3),
          );
        const [found, again] = [raoScott(given), raoScott(other)];
        expect(again.kind).toBe(found.kind);
        if (found.kind === "untested" || again.kind === "untested") return;
        expect(again.p).toBeCloseTo(found.p, 8);
        expect(again.statistic / found.statistic || 1).toBeCloseTo(1, 8);
      }),
    );
  });

  it("of an opinion per case is nearly Pearson's, and of the same opinions twice per case it is the same", () => {
    const each = Array.from({ length: 60 }, (_, at) =>
      opinion(`${at}`, at % 2 ? "EK" : "SG", "+=-"[((at * at + at) % 7) % 3] ?? "+"),
    );
    const once = raoScott(each);
    const twice = raoScott([...each, ...each]);
    if (once.kind === "untested" || twice.kind === "untested") throw new Error("untested");
    expect(Math.abs(once.statistic * once.ndf - once.pearson)).toBeLessThan(0.2 * once.pearson);
    expect(twice.p).toBeCloseTo(once.p, 10);
    expect(twice.pearson).toBeCloseTo(2 * once.pearson, 10);
  });

  test.each([
    ["one group", [opinion("A", "EK", "+"), opinion("B", "EK", "-")], "one-group"],
    ["one stance", [opinion("A", "EK", "+"), opinion("B", "SG", "+")], "no-variation"],
    ["one case", [opinion("A", "EK", "+"), opinion("A", "SG", "-")], "few-cases"],
    ["no opinions", [], "one-group"],
  ])("has no p with %s", (_, opinions, because) => {
    expect(raoScott(opinions)).toEqual({ kind: "untested", because });
  });
});
