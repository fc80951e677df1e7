import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packLabels } from "./pack-labels";

const pitch = 22;
const wishes = fc
  .array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 40 })
  .map((heights) => heights.sort((a, b) => a - b).map((wanted, index) => ({ id: String(index), wanted })));

function heightsOf(labels: readonly { id: string; wanted: number }[]): number[] {
  const heights = packLabels(labels, pitch);
  return labels.map(({ id }) => heights.get(id) ?? Number.NaN);
}

describe("labels in the margin", () => {
  test("stand where they want when there is room", () => {
    expect(heightsOf([10, 40, 200].map((wanted, index) => ({ id: String(index), wanted })))).toEqual([
      10, 40, 200,
    ]);
  });

  test("stand under each other from their passage down when they want the same place", () => {
    expect(heightsOf([100, 100, 100].map((wanted, index) => ({ id: String(index), wanted })))).toEqual([
      100, 122, 144,
    ]);
  });

  test("of a crowd move up as well, so that the last one stays near its passage", () => {
    const heights = heightsOf(Array.from({ length: 11 }, (_, index) => ({ id: String(index), wanted: 500 })));
    expect(heights[0]).toBe(500 - 5 * pitch);
    expect(heights[10]).toBe(500 + 5 * pitch);
  });

  test("never stand above the top", () => {
    expect(heightsOf([0, 0, 0].map((wanted, index) => ({ id: String(index), wanted })))).toEqual([0, 22, 44]);
  });

  test("of forty codings never lie over each other, and keep their order", () => {
    fc.assert(
      fc.property(wishes, (labels) => {
        const heights = heightsOf(labels);
        expect(heights[0]).toBeGreaterThanOrEqual(0);
        for (let index = 1; index < heights.length; index += 1) {
          expect((heights[index] ?? 0) - (heights[index - 1] ?? 0)).toBeGreaterThanOrEqual(pitch - 1e-6);
        }
      }),
    );
  });

  test("stay put when nothing pushes: a label with room on both sides has its wish", () => {
    fc.assert(
      fc.property(wishes, (labels) => {
        const room = 40 * pitch;
        const alone = { id: "alone", wanted: 900 + 2 * room };
        expect(packLabels([...labels, alone], pitch).get("alone")).toBe(alone.wanted);
      }),
    );
  });
});
