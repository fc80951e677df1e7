import fc from "fast-check";
import { expect, test } from "vitest";
import type { AttributeValue } from "./attribute-value";
import { type CaseClass, caseClasses, mostClasses } from "./case-classes";
import type { CaseId } from "./ids";
import { namedId } from "./named-id";

const classesOf = (values: readonly (AttributeValue | undefined)[]) =>
  caseClasses(values.map((value, at) => ({ id: namedId<CaseId>(`case ${at}`), value })));
const sizes = (classes: readonly CaseClass[]) => classes.map(({ key, cases }) => [key, cases.size]);

test("each value is a class, ascending, and cases without one come last", () => {
  expect(sizes(classesOf(["stad", "dorp", "stad", null, "", undefined, " stad "]))).toEqual([
    ["=dorp", 1],
    ["=stad", 3],
    ["-", 3],
  ]);
  expect(sizes(classesOf([10, 9, 10]))).toEqual([
    ["=9", 1],
    ["=10", 2],
  ]);
});

test("many numbers come in four ranges with about as many cases", () => {
  const classes = classesOf(Array.from({ length: 100 }, (_, at) => at));
  expect(sizes(classes)).toEqual([
    ["0..24", 25],
    ["25..49", 25],
    ["50..74", 25],
    ["75..99", 25],
  ]);
});

test("of a hundred words the commonest have a class and the others share one", () => {
  const classes = classesOf(["vaak", "vaak", ...Array.from({ length: 100 }, (_, at) => `woord ${at}`)]);
  expect(classes).toHaveLength(mostClasses);
  expect(classes.some(({ key }) => key === "=vaak")).toBe(true);
  expect(classes.at(-1)?.label).toEqual({ kind: "others", values: 90 });
});

test("every case is in exactly one class, of which there are never many", () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 40 }),
    fc.string({ maxLength: 2 }),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 80 }), (values) => {
      const classes = classesOf(values);
      expect(classes.reduce((sum, { cases }) => sum + cases.size, 0)).toBe(values.length);
      expect(new Set(classes.flatMap(({ cases }) => [...cases])).size).toBe(values.length);
      expect(classes.length).toBeLessThanOrEqual(mostClasses + 1);
    }),
  );
});
