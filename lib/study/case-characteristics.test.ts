import { expect, test } from "vitest";
import type { AttributeValue } from "./attribute-value";
import { caseCharacteristics, valuesShown } from "./case-characteristics";

function described(...cases: readonly (readonly ["EK-c" | "schaduw", AttributeValue?])[]) {
  const [found] = caseCharacteristics(
    cases.map(([group, value]) => ({
      group,
      attributes: value === undefined ? [] : [{ name: "kenmerk", value }],
    })),
    ["EK-c", "schaduw"],
  );
  return found;
}

test("numbers have a mean and a range in each group, of the cases that have one", () => {
  expect(described(["EK-c", 9], ["EK-c", 16], ["EK-c", null], ["schaduw"])).toEqual({
    kind: "numbers",
    name: "kenmerk",
    unknown: [1, 1],
    byGroup: [{ cases: 2, mean: 12.5, least: 9, most: 16 }, null],
  });
});

test("values are counted by group, the most frequent first, an empty one as unknown", () => {
  expect(described(["EK-c", "thuis"], ["schaduw", "groep"], ["EK-c", "groep"], ["schaduw", ""])).toEqual({
    kind: "values",
    name: "kenmerk",
    unknown: [0, 1],
    values: [
      { value: "groep", counts: [1, 1] },
      { value: "thuis", counts: [1, 0] },
    ],
    others: null,
  });
});

test("one that is not a number makes them values", () => {
  expect(described(["EK-c", 9], ["EK-c", "onbekend"])).toMatchObject({ kind: "values" });
});

test("of a hundred values the rest stands together, and no case is lost", () => {
  const found = described(...Array.from({ length: 100 }, (_, at) => ["EK-c", `woont in ${at}`] as const), [
    "schaduw",
    "woont in 99",
  ]);
  if (found?.kind !== "values") throw new Error("values");
  expect(found.values).toHaveLength(valuesShown);
  expect(found.values[0]).toEqual({ value: "woont in 99", counts: [1, 1] });
  expect(found.others).toEqual({ values: 88, counts: [88, 0] });
});

test("an attribute that no case has a value of is unknown everywhere", () => {
  expect(described(["EK-c", null])).toMatchObject({ kind: "values", values: [], unknown: [1, 0] });
});
