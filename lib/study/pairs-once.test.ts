import fc from "fast-check";
import { expect, test } from "vitest";
import { pairsOnce } from "./pairs-once";

const matched = (matches: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(matches).map(([code, matchedWith]) => ({ code, matchedWith }));

test.each([
  { told: { EK01: ["SG01"], SG01: [] }, once: { EK01: ["SG01"], SG01: [] } },
  { told: { EK01: [], SG01: ["EK01"] }, once: { EK01: [], SG01: ["EK01"] } },
  { told: { EK01: ["SG01"], SG01: ["EK01"] }, once: { EK01: ["SG01"], SG01: [] } },
  {
    told: { EK01: ["SG02", "SG01"], SG01: ["EK02", "EK01"], EK02: ["SG01"], SG02: [] },
    once: { EK01: ["SG02", "SG01"], SG01: ["EK02"], EK02: [], SG02: [] },
  },
])("pairs told as $told are kept as $once", ({ told, once }) => {
  expect(pairsOnce(matched(told))).toEqual(matched(once));
});

test("no pair is lost, and none is told from both sides", () => {
  const codes = ["A", "B", "C", "D"];
  const told = fc.record(
    Object.fromEntries(
      codes.map((code) => [code, fc.subarray(codes.filter((other) => other !== code))] as const),
    ),
  );
  const pairsOf = (cases: ReturnType<typeof matched>) =>
    cases.flatMap(({ code, matchedWith }) => matchedWith.map((other) => [code, other].sort().join("-")));
  fc.assert(
    fc.property(told, (matches) => {
      const pairs = pairsOf(matched(matches));
      expect(pairsOf([...pairsOnce(matched(matches))]).sort()).toEqual([...new Set(pairs)].sort());
    }),
  );
});
