import fc from "fast-check";
import { expect, test } from "vitest";
import { packBrackets } from "./pack-brackets";

const bracket = (id: string, top: number, bottom: number, column: number) => ({ id, top, bottom, column });

test.each([
  ["themes keep their own columns", [bracket("a", 0, 50, 0), bracket("b", 0, 50, 2)], { a: 0, b: 2 }],
  ["one theme twice takes two columns", [bracket("a", 0, 50, 1), bracket("b", 20, 70, 1)], { a: 1, b: 0 }],
  [
    "one that begins where another ends may follow it",
    [bracket("a", 0, 50, 1), bracket("b", 50, 70, 1)],
    { a: 1, b: 1 },
  ],
  [
    "without a free column a bracket stays in its own",
    [bracket("a", 0, 9, 0), bracket("b", 0, 9, 1), bracket("c", 0, 9, 2), bracket("d", 0, 9, 2)],
    { a: 0, b: 1, c: 2, d: 2 },
  ],
])("%s", (_, brackets, columns) => {
  expect(Object.fromEntries(packBrackets(brackets, 3))).toEqual(columns);
});

test("as many columns as brackets always suffice", () => {
  const brackets = fc.array(
    fc.record({ top: fc.nat(500), height: fc.integer({ min: 1, max: 200 }), column: fc.nat(3) }),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(brackets, (drawn) => {
      const wishes = drawn.map(({ top, height, column }, index) =>
        bracket(String(index), top, top + height, column),
      );
      const columnById = packBrackets(wishes, 12);
      for (const a of wishes) {
        for (const b of wishes) {
          const together = a.id < b.id && columnById.get(a.id) === columnById.get(b.id);
          if (together) expect(a.top < b.bottom && b.top < a.bottom).toBe(false);
        }
      }
    }),
  );
});
