import fc from "fast-check";
import { expect, test } from "vitest";
import { type CodingsToDraw, differenceOf } from "./drawing-difference";

/** "a0-9 b5-12*": codings by name with their passages; the one with a star is active. */
function drawing(written: string): CodingsToDraw {
  const parts = written.split(" ").filter((part) => part !== "");
  const codings = parts.map((part) => {
    const [, id = "", from, to] = /^([a-z])(\d+)-(\d+)\*?$/.exec(part) ?? [];
    return { id, from: Number(from), to: Number(to), theme: 0, lane: 0 };
  });
  return { codings, active: parts.find((part) => part.endsWith("*"))?.[0] ?? null };
}

const named = (codings: CodingsToDraw["codings"]) =>
  codings.map(({ id, from, to }) => `${id}${from}-${to}`).join(" ");

test.each([
  ["nothing changed", "a0-9 b5-12", "a0-9 b5-12", "", ""],
  ["one was added between others", "a0-9 c20-22", "a0-9 b5-12 c20-22", "", "b5-12"],
  ["one was removed", "a0-9 b5-12 c20-22", "a0-9 c20-22", "b5-12", ""],
  ["an edge was moved", "a0-9 b5-12", "a0-9 b5-15", "b5-12", "b5-15"],
  ["one became active", "a0-9 b5-12 c20-22", "a0-9 b5-12* c20-22", "b5-12", "b5-12"],
  ["another became active", "a0-9* b5-12 c20-22", "a0-9 b5-12 c20-22*", "a0-9 c20-22", "a0-9 c20-22"],
  ["a filter took two of four", "a0-9 b5-12 c20-22 d30-31", "b5-12 d30-31", "a0-9 c20-22", ""],
  ["the first drawing", "", "a0-9 b5-12", "", "a0-9 b5-12"],
])("%s", (_, before, after, gone, come) => {
  const difference = differenceOf(drawing(before), drawing(after));
  expect([named(difference.gone), named(difference.come)]).toEqual([gone, come]);
});

const drawings = fc
  .record({
    codings: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
        from: fc.nat(3),
        to: fc.integer({ min: 4, max: 6 }),
        theme: fc.nat(1),
        lane: fc.nat(1),
      }),
      { selector: ({ id }) => id },
    ),
    active: fc.option(fc.constantFrom("a", "b", "c")),
  })
  .map((drawn): CodingsToDraw => drawn);

test("what is left of one drawing, with what came, is the other", () => {
  const marksOf = ({ codings, active }: CodingsToDraw) =>
    codings.map((coding) => JSON.stringify({ ...coding, active: coding.id === active })).sort();
  fc.assert(
    fc.property(drawings, drawings, (before, after) => {
      const { gone, come } = differenceOf(before, after);
      const left = { ...before, codings: before.codings.filter((coding) => !gone.includes(coding)) };
      const drawn = [...marksOf(left), ...marksOf({ ...after, codings: come })].sort();
      expect(drawn).toEqual(marksOf(after));
    }),
  );
});
