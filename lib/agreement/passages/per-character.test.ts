import fc from "fast-check";
import { expect, it } from "vitest";
import type { Coefficient } from "@/lib/agreement/coefficient";
import { cuAlpha } from "./cu-alpha";
import { anyDrawing, drawnInterview } from "./drawn-interview.setup";
import { barUAlpha, uAlpha } from "./u-alpha";
import type { UnitizedInterview } from "./unitized-interview";
import { sumsOver } from "./unitizing-sums";

/** A character as one coder divided it; `unit` tells its unit, and each gap character from the next. */
type Character = { readonly value: string | null; readonly unit: string; readonly weight: number };

const sorts = {
  "u-alpha": { measure: uAlpha, differ: (one: Character, other: Character) => one.value !== other.value },
  "|u-alpha": {
    measure: barUAlpha,
    differ: (one: Character, other: Character) => (one.value === null) !== (other.value === null),
  },
};

it.each(Object.entries(sorts))("%s is what all pairs of characters give", (_, { measure, differ }) => {
  fc.assert(
    fc.property(anyDrawing(), (lines) => {
      const interview = drawnInterview(...lines);
      const rows = charactersOf(interview);
      expectClose(measure(sumsOver([interview])), naive(rows, differ));
    }),
  );
});

it("cu-alpha is what all pairs of characters give that another coder coded too", () => {
  fc.assert(
    fc.property(anyDrawing(), (lines) => {
      const interview = drawnInterview(...lines);
      const rows = charactersOf(interview);
      const coded = rows.map((row) =>
        row.map((character, at) => {
          const others = rows.filter((other) => other !== row && other[at]?.value !== null).length;
          return { ...character, weight: character.value === null ? 0 : others / (rows.length - 1) };
        }),
      );
      const differ = sorts["u-alpha"].differ;
      expectClose(cuAlpha(sumsOver([interview])), naive(coded, differ));
    }),
  );
});

/**
 * 1 - observed / expected disagreement, null without expectation. Observed: characters at one place in the text.
 * Expected: any two characters of the whole that do not lie in one unit.
 */
function naive(
  rows: readonly (readonly Character[])[],
  differ: (one: Character, other: Character) => boolean,
): number | null {
  let [observed, expected, pairs] = [0, 0, 0];
  for (const row of rows)
    for (const other of rows)
      for (const [at, one] of row.entries()) {
        const opposite = other[at];
        if (other === row || opposite === undefined || one.weight * opposite.weight === 0) continue;
        if (differ(one, opposite)) observed += 1 / (rows.length - 1);
      }
  const all = rows.flat();
  for (const one of all)
    for (const other of all) {
      if (one.unit === other.unit) continue;
      pairs += one.weight * other.weight;
      if (differ(one, other)) expected += one.weight * other.weight;
    }
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  return expected === 0 ? null : 1 - observed / ((total * expected) / pairs);
}

function charactersOf({ length, coders }: UnitizedInterview): readonly (readonly Character[])[] {
  return coders.map(({ coder, units }) =>
    Array.from({ length }, (_, at) => {
      const unit = units.find(({ from, to }) => from <= at && at < to);
      return { value: unit?.value ?? null, unit: `${coder} ${unit ? `unit ${unit.from}` : at}`, weight: 1 };
    }),
  );
}

function expectClose(got: Coefficient, wanted: number | null): void {
  if (wanted === null) expect(got.kind).toBe("undefined");
  else expect(got.kind === "defined" ? got.value : null).toBeCloseTo(wanted, 10);
}
