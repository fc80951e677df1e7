import fc from "fast-check";
import { expect, test } from "vitest";
import { crowdedStretches } from "./crowded-stretches";
import { giveLanes, inOwnLane } from "./drawn-coding";

const coding = (id: string, from: number, to: number, theme: number) => inOwnLane({ id, from, to }, theme);
const four = [0, 1, 2, 3].map((theme) => coding(`t${theme}`, 0, 20, theme));
const crowdsOf = (codings: Parameters<typeof giveLanes>[0]) => crowdedStretches(giveLanes(codings));

test.each([
  ["four codings over the same words are not a crowd", four, []],
  [
    "a fifth theme is one more than there are lanes",
    [...four, coding("t4", 5, 9, 4)],
    [{ from: 5, to: 9, made: "t4", more: 1, ids: ["t0", "t1", "t2", "t3", "t4"] }],
  ],
  [
    "so is a second coding of a theme",
    [...four, coding("again", 15, 30, 0)],
    [{ from: 15, to: 20, made: "again", more: 1, ids: ["t0", "t1", "t2", "t3", "again"] }],
  ],
  ["a coding that begins where others end is not over their words", [...four, coding("next", 20, 30, 0)], []],
  [
    "crowds apart from each other are two",
    [...four, coding("a", 2, 4, 0), coding("b", 10, 12, 1)],
    [
      { from: 2, to: 4, made: "a", more: 1, ids: ["t0", "t1", "t2", "t3", "a"] },
      { from: 10, to: 12, made: "b", more: 1, ids: ["t0", "t1", "t2", "t3", "b"] },
    ],
  ],
])("%s", (_, codings, crowds) => {
  expect(crowdsOf(codings)).toEqual(crowds);
});

test("a place is in a crowd exactly where more than four codings lie over it", () => {
  const some = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 15 }), fc.nat(6)), { maxLength: 14 });
  fc.assert(
    fc.property(some, (drawn) => {
      const codings = drawn.map(([from, size, theme], index) =>
        coding(String(index), from, from + size, theme),
      );
      const crowds = crowdsOf(codings);
      for (let at = 0; at < 46; at += 1) {
        const over = codings.filter(({ from, to }) => from <= at && at < to);
        const within = crowds.filter(({ from, to }) => from <= at && at < to);
        expect(within.length).toBe(over.length > 4 ? 1 : 0);
        for (const { id } of over.length > 4 ? over : []) expect(within[0]?.ids).toContain(id);
      }
    }),
  );
});
