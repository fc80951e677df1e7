import { expect, test } from "vitest";
import journal from "./meta/_journal.json";

test("each migration is later than the one before it, else the migrator passes it over", () => {
  const moments = journal.entries.map((entry) => entry.when);
  expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b));
});
