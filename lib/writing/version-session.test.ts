import { expect, test } from "vitest";
import { continuesVersion } from "./version-session";

const begunAt = new Date("2026-02-03T09:00:00Z");
const after = (minutes: number) => new Date(begunAt.getTime() + minutes * 60_000);

test.each([
  { rule: "the same writer, soon after", by: "a", minutes: 14.9, fresh: false, continues: true },
  { rule: "after a sitting", by: "a", minutes: 15, fresh: false, continues: false },
  { rule: "another writer", by: "b", minutes: 1, fresh: false, continues: false },
  { rule: "asked for a new version", by: "a", minutes: 1, fresh: true, continues: false },
  { rule: "the clock was set back", by: "a", minutes: -1, fresh: false, continues: false },
  { rule: "nobody in particular", by: null, minutes: 1, fresh: false, continues: false },
])("a save goes into the newest version: $rule -> $continues", ({ by, minutes, fresh, continues }) => {
  expect(continuesVersion({ writtenBy: "a", begunAt }, { by, at: after(minutes), fresh })).toBe(continues);
});
