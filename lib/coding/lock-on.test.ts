import { describe, expect, test } from "vitest";
import type { AssignmentId, RoundId, ThemeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import type { AssignmentInSight, AssignmentStanding } from "./coding-operation";
import { lockOn, lockOnInterview } from "./lock-on";

const contact = namedId<ThemeId>("contact");

function asking(standing: AssignmentStanding, ...themes: readonly string[]): AssignmentInSight {
  const id = namedId<AssignmentId>(`${standing} ${themes.join(" ")}`);
  const round = { id: namedId<RoundId>("round"), name: "1" };
  return {
    id,
    round,
    blind: true,
    deadline: null,
    standing,
    themes: themes.map((name) => namedId<ThemeId>(name)),
  };
}

describe("a theme", () => {
  test.each([
    ["of nobody's assignment is not the viewer's", [], "not-assigned", "not-assigned"],
    ["outside the assignment is not the viewer's", [asking("started", "regie")], "not-assigned", null],
    ["of an assignment that was not started is open", [asking("not-started", "contact")], null, null],
    ["of work in progress is open", [asking("started", "regie", "contact")], null, null],
    ["of finished work is closed", [asking("finished", "contact")], "finished", "finished"],
    ["of reopened work is open again", [asking("reopened", "contact")], null, null],
    [
      "added after finishing is open, the others stay closed",
      [asking("finished", "regie"), asking("not-started", "contact")],
      null,
      null,
    ],
  ])("%s", (_, assignments, theme, interview) => {
    expect(lockOn(assignments, contact)).toBe(theme);
    expect(lockOnInterview(assignments)).toBe(interview);
  });
});
