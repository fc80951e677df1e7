import { expect, test } from "vitest";
import type { InterviewId, MemberId, RoundId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { type Asked, workloads } from "./workload";

const [round, coder] = [namedId<RoundId>("1"), namedId<MemberId>("A")];
const today = "2026-11-22";

function asked(standing: Asked["standing"], more: Partial<Asked> = {}): Asked {
  return {
    interview: namedId<InterviewId>("EK01"),
    coder,
    roundId: round,
    standing,
    deadline: null,
    ...more,
  };
}
const other = namedId<InterviewId>("EK02");
const nothing = { asked: 0, finished: 0, begun: 0, overdue: 0, hidden: 0 };

test.each<[string, readonly Asked[], object]>([
  ["nothing", [], {}],
  ["one not started", [asked("not-started")], { asked: 1 }],
  ["one begun", [asked("started")], { asked: 1, begun: 1 }],
  ["one reopened", [asked("reopened")], { asked: 1, begun: 1 }],
  ["one finished", [asked("finished")], { asked: 1, finished: 1 }],
  ["one that may not be known", [asked(null, { deadline: "2026-11-01" })], { asked: 1, hidden: 1 }],
  [
    "one finished and a later theme of it open",
    [asked("finished"), asked("not-started")],
    { asked: 1, begun: 1 },
  ],
  [
    "two interviews",
    [asked("finished"), asked("started", { interview: other })],
    { asked: 2, finished: 1, begun: 1 },
  ],
  ["one whose last day is today", [asked("started", { deadline: today })], { asked: 1, begun: 1 }],
  [
    "one whose last day was yesterday",
    [asked("started", { deadline: "2026-11-21" })],
    { asked: 1, begun: 1, overdue: 1 },
  ],
  [
    "one finished after its last day",
    [asked("finished", { deadline: "2026-11-21" })],
    { asked: 1, finished: 1 },
  ],
  ["another's", [asked("started", { coder: namedId<MemberId>("B") })], {}],
  ["another round's", [asked("started", { roundId: namedId<RoundId>("2") })], {}],
])("of %s", (_what, assignments, expected) => {
  expect(workloads(assignments, today)(round, coder)).toEqual({ ...nothing, ...expected });
});
