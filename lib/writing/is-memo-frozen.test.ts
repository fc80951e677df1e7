import { expect, test } from "vitest";
import { isMemoFrozen, type StandingAssignment } from "./is-memo-frozen";

const at = (hour: number) => new Date(Date.UTC(2026, 1, 3, hour));
const finished = (hour: number): StandingAssignment => ({ state: "finished", since: at(hour) });
const open: StandingAssignment = { state: "started", since: at(8) };
const untouched: StandingAssignment = { state: null, since: null };

test.each([
  { rule: "without an assignment", assignments: [], begun: 9, old: false, fresh: false },
  { rule: "while working", assignments: [open], begun: 9, old: false, fresh: false },
  { rule: "after finishing", assignments: [finished(10)], begun: 9, old: true, fresh: true },
  { rule: "begun after finishing", assignments: [finished(10), open], begun: 11, old: false, fresh: false },
  {
    rule: "begun before, with a theme added later",
    assignments: [finished(10), untouched],
    begun: 9,
    old: true,
    fresh: false,
  },
  {
    rule: "after reopening",
    assignments: [{ state: "reopened", since: at(11) } as const],
    begun: 9,
    old: false,
    fresh: false,
  },
  {
    rule: "after withdrawing",
    assignments: [{ state: "withdrawn", since: at(11) } as const],
    begun: 9,
    old: false,
    fresh: false,
  },
])("$rule: an old memo is fixed $old, a new one $fresh", ({ assignments, begun, old, fresh }) => {
  expect(isMemoFrozen(assignments, at(begun))).toBe(old);
  expect(isMemoFrozen(assignments, null)).toBe(fresh);
});
