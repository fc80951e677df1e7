import { expect, test } from "vitest";
import { sessionPhase } from "./session-limits";

const minute = 60_000;
const hour = 60 * minute;

test.each([
  { idle: 0, left: 8 * hour, phase: { kind: "open" } },
  { idle: 17 * minute, left: null, phase: { kind: "open" } },
  { idle: 18 * minute, left: 4 * hour, phase: { kind: "idle-soon", secondsLeft: 120 } },
  { idle: 20 * minute - 1, left: 4 * hour, phase: { kind: "idle-soon", secondsLeft: 1 } },
  { idle: 20 * minute, left: 4 * hour, phase: { kind: "over" } },
  { idle: 0, left: 5 * minute, phase: { kind: "ends-soon", secondsLeft: 300 } },
  { idle: 19 * minute, left: 30_000, phase: { kind: "idle-soon", secondsLeft: 30 } },
  { idle: 0, left: 0, phase: { kind: "over" } },
])("idle for $idle ms with $left ms left is $phase.kind", ({ idle, left, phase }) => {
  const nowMs = 1_700_000_000_000;
  expect(
    sessionPhase({ nowMs, activeMs: nowMs - idle, endsMs: left === null ? null : nowMs + left }),
  ).toEqual(phase);
});
