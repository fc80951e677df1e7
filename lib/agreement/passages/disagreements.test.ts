import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { disagreementItems } from "./disagreement-items";
import { disagreementRegions } from "./disagreement-regions";
import { anyDrawing, drawnInterview } from "./drawn-interview.setup";
import { uAlpha } from "./u-alpha";
import { sumsOver } from "./unitizing-sums";

const placeOf = ({ from, to }: { from: number; to: number }) => `${from}-${to}`;
const itemsOf = (...lines: readonly string[]) => disagreementItems([drawnInterview(...lines)]);

describe("regions", () => {
  test.each([
    [["aaaa....", "aaaa...."], []],
    [
      ["aaaa....", ".aaaaa.."],
      ["4-6", "0-1"],
    ],
    [["aaAa....", "........"], ["0-4"]],
    [
      ["aabb....", "........"],
      ["0-2", "2-4"],
    ],
    [["aaaa....", "aaaa....", "..aa...."], ["0-2"]],
  ])("of %j are %j", (lines, places) => {
    expect(disagreementRegions([drawnInterview(...lines)]).map(placeOf)).toEqual(places);
  });

  it("weigh by the pairs of coders that differ", () => {
    const [first, second] = disagreementRegions([drawnInterview("aabb..", "aac...", "aa....")]);
    expect(first).toMatchObject({ from: 2, to: 3, codes: ["b", "c", null] });
    expect(second).toMatchObject({ from: 3, to: 4, codes: ["b", null, null] });
    expect(first?.share).toBeCloseTo(6 / 10, 12);
  });
});

describe("items", () => {
  test.each([
    ["both ends of one passage are one item", ["..aaaa..", ".aaaaaa."], [["1-2", "6-7"]]],
    ["two shifted passages are one item", ["aaaa....", "..aaaa.."], [["0-2", "4-6"]]],
    ["touching passages are apart", ["aaAa....", "........"], [["0-2"], ["2-4"]]],
    ["passages apart are apart", ["aa...aa.", "........"], [["0-2"], ["5-7"]]],
    ["who marked one where the other marked two", ["aaaaaa..", "aa..aa.."], [["2-4"]]],
  ])("%s", (_, lines, places) => {
    expect(itemsOf(...lines).map(({ stretches }) => stretches.map(placeOf))).toEqual(places);
  });

  it("name each coder's units", () => {
    const [item] = itemsOf("..aaaa..", ".aaaaaa.", "........");
    expect(item?.byCoder.map(({ units }) => units.map(placeOf))).toEqual([["2-6"], ["1-7"], []]);
  });

  it("have gains that bring u-alpha to 1", () => {
    fc.assert(
      fc.property(anyDrawing({ maxLength: 30 }), (lines) => {
        const interview = drawnInterview(...lines);
        const items = disagreementItems([interview]);
        const alpha = uAlpha(sumsOver([interview]));
        const gain = items.reduce((sum, item) => sum + item.gain, 0);
        if (alpha.kind === "undefined") expect(items).toEqual([]);
        else expect(alpha.value + gain).toBeCloseTo(1, 12);
      }),
    );
  });

  it("and regions cover the same text, each once", () => {
    fc.assert(
      fc.property(anyDrawing({ maxLength: 30 }), (lines) => {
        const interview = drawnInterview(...lines);
        const covered = (passages: readonly { from: number; to: number }[]) =>
          passages.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)).sort();
        const ofItems = disagreementItems([interview]).flatMap(({ stretches }) => stretches);
        expect(covered(ofItems)).toEqual(covered(disagreementRegions([interview])));
      }),
    );
  });
});
