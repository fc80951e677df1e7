import fc from "fast-check";
import { expect, it, test } from "vitest";
import type { Passage } from "@/lib/passage/passage";
import { anyDrawing, drawnInterview, drawnPair } from "./drawn-interview.setup";
import { overlappingUnits } from "./overlapping-units";
import { segmentAgreement, spanF1 } from "./span-agreement";

test.each([
  ["aaaa......", "aaaa......", { exact: 1, "iou-half": 1, overlap: 1 }],
  ["aaaa......", "aaa.......", { exact: 0, "iou-half": 1, overlap: 1 }],
  ["aaaa......", "...aaaa...", { exact: 0, "iou-half": 0, overlap: 1 }],
  ["aaaa......", ".....aaaa.", { exact: 0, "iou-half": 0, overlap: 0 }],
  ["aaAa......", "aaaa......", { exact: 0, "iou-half": 2 / 3, overlap: 2 / 3 }],
  ["aaaaaaa.aa", "a.aaaaaaaa", { exact: 0, "iou-half": 0.5, overlap: 1 }],
] as const)("%s against %s", (first, second, expected) => {
  const interviews = [drawnInterview(first, second)];
  for (const same of ["exact", "iou-half", "overlap"] as const)
    expect(spanF1(interviews, drawnPair, same)).toEqual({ kind: "defined", value: expected[same] });
});

it("pairs as many units one to one as can be paired at all", () => {
  const anySame = fc.constantFrom("overlap" as const, "iou-half" as const);
  fc.assert(
    fc.property(anyDrawing({ maxCoders: 2, maxLength: 20 }), anySame, (lines, same) => {
      const interview = drawnInterview(...lines);
      const [firsts = [], seconds = []] = interview.coders.map(({ units }) => units);
      fc.pre(firsts.length + seconds.length > 0);
      const isSame = same === "overlap" ? shares : (one: Passage, other: Passage) => iou(one, other) >= 0.5;
      const choices = firsts.map((one) => seconds.flatMap((other, at) => (isSame(one, other) ? [at] : [])));
      const value = (2 * mostPaired(choices)) / (firsts.length + seconds.length);
      expect(spanF1([interview], drawnPair, same)).toEqual({ kind: "defined", value });
    }),
  );
});

it("lists every overlapping pair once", () => {
  fc.assert(
    fc.property(anyDrawing({ maxCoders: 2, maxLength: 20 }), (lines) => {
      const [firsts = [], seconds = []] = drawnInterview(...lines).coders.map(({ units }) => units);
      const expected = firsts.flatMap((one, first) =>
        seconds.flatMap((other, second) =>
          shares(one, other) ? [{ first, second, iou: iou(one, other) }] : [],
        ),
      );
      expect(overlappingUnits(firsts, seconds)).toEqual(expected);
    }),
  );
});

it("looks each segment up in the other's: a segment may be found by two", () => {
  const interviews = [drawnInterview("aaaaaaaaaA..", "aaaaaaaaaa..")];
  const found = segmentAgreement(interviews, drawnPair, 0.9);
  expect(found).toEqual({ agreement: { kind: "defined", value: 2 / 3 }, matches: 2, segments: 3 });
  const halves = segmentAgreement([drawnInterview("aaAa", "aaaa")], drawnPair, 0.5);
  expect(halves).toEqual({ agreement: { kind: "defined", value: 1 }, matches: 3, segments: 3 });
});

it("has no value where neither has a unit", () => {
  const nothing = [drawnInterview("....", "....")];
  expect(spanF1(nothing, drawnPair, "overlap")).toEqual({ kind: "undefined", because: "no-positive" });
  expect(segmentAgreement(nothing, drawnPair, 0.9).agreement).toEqual({
    kind: "undefined",
    because: "no-positive",
  });
});

/** The largest one-to-one choice, by trying all. */
function mostPaired(
  [choices, ...rest]: readonly (readonly number[])[],
  taken: readonly number[] = [],
): number {
  if (choices === undefined) return 0;
  const free = choices.filter((at) => !taken.includes(at));
  return Math.max(mostPaired(rest, taken), ...free.map((at) => 1 + mostPaired(rest, [...taken, at])));
}

function shares(one: Passage, other: Passage): boolean {
  return shared(one, other) > 0;
}

function iou(one: Passage, other: Passage): number {
  const both = shared(one, other);
  return both / (one.to - one.from + other.to - other.from - both);
}

function shared(one: Passage, other: Passage): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
}
