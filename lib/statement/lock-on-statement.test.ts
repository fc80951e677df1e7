import { expect, test } from "vitest";
import { assignmentOf } from "@/lib/coding/sample-work.setup";
import type { ThemeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { lockOnStatement } from "./lock-on-statement";

const [safety, later, other] = ["safety", "later", "other"].map((name) => namedId<ThemeId>(name)) as [
  ThemeId,
  ThemeId,
  ThemeId,
];
const done = assignmentOf({ themes: [safety], standing: "finished" });
const open = assignmentOf({ id: namedId("open"), themes: [safety], standing: "started" });
const added = assignmentOf({ id: namedId("added"), themes: [later], standing: "started" });

test.each([
  ["without an assignment", [], safety, "not-assigned"],
  ["of a theme that is open", [open], safety, null],
  ["of a theme that is finished", [done], safety, "finished"],
  ["without a theme, while the first assignment is open", [open], null, null],
  ["without a theme, once that is finished, also with a theme added later", [done, added], null, "finished"],
  ["of the theme that was added later", [done, added], later, null],
  ["of a theme that was not asked, by the first assignment", [open], other, null],
] as const)("a statement %s", (_, assignments, theme, lock) => {
  expect(lockOnStatement(assignments, theme)).toBe(lock);
});
