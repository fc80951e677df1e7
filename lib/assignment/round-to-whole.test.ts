import fc from "fast-check";
import { expect, it, test } from "vitest";
import { roundToWhole } from "./round-to-whole";
import { seededChance } from "./seeded-chance";

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const columnsOf = (table: readonly (readonly number[])[]) =>
  (table[0] ?? []).map((_, column) => table.map((line) => line[column] ?? 0));

/** Counts of things by row and column, and how many of them are wanted: their shares sum to a whole number. */
const shares = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(9), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map((counts) => ({ counts, all: sum(counts.flat()) }))
  .filter(({ all }) => all > 0)
  .chain(({ counts, all }) =>
    fc.record({ counts: fc.constant(counts), wanted: fc.nat(all), seed: fc.nat() }),
  );

it("rounds every cell, row, column and the whole down or up", () => {
  fc.assert(
    fc.property(shares, ({ counts, wanted, seed }) => {
      const unit = sum(counts.flat());
      const rounded = roundToWhole(
        counts.map((line) => line.map((count) => count * wanted)),
        unit,
        seededChance(seed),
      );
      const expectRounded = (whole: number, count: number) => {
        expect(Number.isInteger(whole)).toBe(true);
        expect(Math.abs(whole - (count * wanted) / unit)).toBeLessThan(1);
      };
      counts.forEach((line, row) => {
        line.forEach((count, column) => {
          expectRounded(rounded[row]?.[column] ?? Number.NaN, count);
        });
        expectRounded(sum(rounded[row] ?? []), sum(line));
      });
      columnsOf(counts).forEach((column, at) => {
        expectRounded(sum(columnsOf(rounded)[at] ?? []), sum(column));
      });
      expect(sum(rounded.flat())).toBe(wanted);
    }),
  );
});

it("keeps every value on average", () => {
  const counts = [
    [7, 2],
    [1, 4],
  ];
  const draws = 4_000;
  const totals = [0, 0, 0, 0];
  for (let seed = 0; seed < draws; seed += 1) {
    const rounded = roundToWhole(
      counts.map((line) => line.map((count) => count * 5)),
      14,
      seededChance(seed),
    );
    rounded.flat().forEach((cell, at) => {
      totals[at] = (totals[at] ?? 0) + cell;
    });
  }
  counts.flat().forEach((count, at) => {
    expect(Math.abs((totals[at] ?? 0) / draws - (count * 5) / 14)).toBeLessThan(0.04);
  });
});

test("a table whose sum is not whole is a mistake", () => {
  expect(() => roundToWhole([[1]], 2, seededChance(1))).toThrow(RangeError);
});
