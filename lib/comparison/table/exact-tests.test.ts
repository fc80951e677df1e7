import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnWays } from "./column-ways";
import { fisherTest } from "./fisher-test";
import { freemanHaltonTest } from "./freeman-halton";
import { pearsonTest, yatesTest } from "./pearson-test";

const noChance = () => {
  throw new Error("an exact test draws nothing");
};
const exactly = { chance: noChance };
const anyTable = (rows: number, columns: number, most: number) =>
  fc.array(fc.array(fc.nat(most), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

describe("Freeman and Halton's test", () => {
  it("sums the chances of all tables that are no more likely", () => {
    fc.assert(
      fc.property(fc.oneof(anyTable(3, 3, 3), anyTable(2, 4, 3), anyTable(4, 2, 3)), (cells) => {
        const outcome = freemanHaltonTest(cells, exactly);
        if (outcome.kind !== "untested") expect(outcome.p).toBeCloseTo(pByDealing(cells), 10);
      }),
      { numRuns: 60 },
    );
  });

  it("is Fisher's on two by two, and the same on its side", () => {
    fc.assert(
      fc.property(anyTable(2, 2, 12), (cells) => {
        const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = cells;
        const outcome = freemanHaltonTest(cells, exactly);
        const fisher = fisherTest(cells, "two-sided");
        const sideways = freemanHaltonTest(
          [
            [a, c],
            [b, d],
          ],
          exactly,
        );
        if (outcome.kind === "untested" || fisher.kind === "untested" || sideways.kind === "untested") return;
        expect(outcome.p).toBeCloseTo(fisher.p, 10);
        expect(outcome.p).toBeCloseTo(sideways.p, 12);
      }),
    );
  });

  it("draws tables where all of them are too many, and a drawn p is never 0", () => {
    const cells = [
      [9, 0, 1],
      [0, 8, 1],
    ];
    let drawn = 0;
    const chance = (below: number) => {
      drawn = (drawn * 48_271 + 11) % 2_147_483_647;
      return drawn % below;
    };
    const outcome = freemanHaltonTest(cells, { chance, budget: 3 });
    const exact = freemanHaltonTest(cells, exactly);
    expect(outcome).toMatchObject({ kind: "sampled", samples: 9_999 });
    if (outcome.kind === "sampled" && exact.kind === "exact") {
      expect(outcome.p).toBeGreaterThan(0);
      expect(Math.abs(outcome.p - exact.p)).toBeLessThan(0.005);
    }
  });

  it.each([
    ["uses that one number can't tell apart", 6, 1_200],
    ["ways to fill one column", 5, 300],
  ])("leaves exact counting where there are too many %s", (_, length, total) => {
    const margin = Array.from({ length }, () => total);
    const how = { logFactorials: new Float64Array(total + 1), budget: 1_000 };
    expect(columnWays(margin, margin, how)).toBeNull();
  });
});

describe("a table", () => {
  it.each([
    ["without groups", [], "one-group"],
    ["with one group", [[3, 4]], "one-group"],
    [
      "with one group that has opinions",
      [
        [3, 4],
        [0, 0],
      ],
      "one-group",
    ],
    [
      "with one stance",
      [
        [3, 0],
        [4, 0],
      ],
      "no-variation",
    ],
  ])("%s has no p", (_, cells, because) => {
    const untested = { kind: "untested", because };
    expect(pearsonTest(cells)).toEqual(untested);
    expect(yatesTest(cells)).toEqual(untested);
    expect(fisherTest(cells, "two-sided")).toEqual(untested);
    expect(freemanHaltonTest(cells, exactly)).toEqual(untested);
  });

  it.each([
    [[[1, 2], [3]]],
    [
      [
        [1, -2],
        [3, 4],
      ],
    ],
    [
      [
        [Number.NaN, 2],
        [3, 4],
      ],
    ],
  ])("refuses %j", (cells) => {
    expect(() => pearsonTest(cells)).toThrow(RangeError);
  });

  it("of three columns is refused where two by two is asked for", () => {
    expect(() =>
      yatesTest([
        [1, 2, 3],
        [3, 2, 1],
      ]),
    ).toThrow(RangeError);
    expect(() =>
      fisherTest(
        [
          [1, 2, 3],
          [3, 2, 1],
        ],
        "less",
      ),
    ).toThrow(RangeError);
  });
});

it("Fisher's two one-sided chances share the table observed, and what it is on its side is the same", () => {
  fc.assert(
    fc.property(anyTable(2, 2, 15), (cells) => {
      const [less, greater] = [fisherTest(cells, "less"), fisherTest(cells, "greater")];
      const turned = fisherTest(cells.toReversed(), "greater");
      if (less.kind === "untested" || greater.kind === "untested" || turned.kind === "untested") return;
      expect(less.p + greater.p).toBeGreaterThanOrEqual(1);
      expect(turned.p).toBeCloseTo(less.p, 12);
    }),
  );
});

/** The share of as-unlikely tables among all ways to deal the observations out, each table by its own. */
function pByDealing(cells: readonly (readonly number[])[]): number {
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const weightOf = (table: readonly (readonly number[])[]) =>
    table.flat().reduce((weight, count) => weight / factorial(count), 1);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
  const columns = (cells[0] ?? []).map((_, at) => sum(cells.map((row) => row[at] ?? 0)));
  const observed = weightOf(cells);
  let [all, asUnlikely] = [0, 0];
  const fill = (rows: readonly (readonly number[])[], left: readonly number[]): void => {
    const row = cells[rows.length];
    if (row === undefined) {
      const weight = weightOf(rows);
      all += weight;
      if (weight <= observed * (1 + 1e-7)) asUnlikely += weight;
    } else
      for (const filled of spread(sum(row), left))
        fill(
          [...rows, filled],
          left.map((each, at) => each - (filled[at] ?? 0)),
        );
  };
  fill([], columns);
  return asUnlikely / all;
}

function spread(total: number, [most, ...rest]: readonly number[]): readonly (readonly number[])[] {
  if (most === undefined) return total === 0 ? [[]] : [];
  return Array.from({ length: Math.min(most, total) + 1 }, (_, count) =>
    spread(total - count, rest).map((others) => [count, ...others]),
  ).flat();
}
