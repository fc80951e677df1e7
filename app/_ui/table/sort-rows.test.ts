import { describe, expect, test } from "vitest";
import { type SortValue, sortRows } from "./sort-rows";

const sorted = (values: readonly SortValue[], direction: "ascending" | "descending") =>
  sortRows(values, (value) => value, direction, "nl");

describe("rows are sorted as people read", () => {
  test.each<[string, SortValue[], SortValue[]]>([
    ["numbers within names count as numbers", ["E10", "E2", "S1"], ["E2", "E10", "S1"]],
    ["accents and capitals make no difference", ["één", "Dirk", "Ella"], ["Dirk", "één", "Ella"]],
    ["numbers are not words", [10, 9, 100], [9, 10, 100]],
    ["what is missing comes last", [null, 2, 1], [1, 2, null]],
  ])("%s", (_, values, expected) => {
    expect(sorted(values, "ascending")).toEqual(expected);
  });

  test("what is missing comes last when descending too", () => {
    expect(sorted([1, null, 2], "descending")).toEqual([2, 1, null]);
  });
});
