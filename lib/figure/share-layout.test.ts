import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { divergingPlaces, divergingRoom, middleOf, type Shares, stackedPlaces } from "./share-layout";

const rows = fc.array(
  fc
    .tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9))
    .map(([up, same, down, mixed, unknown]): Shares => {
      const sum = Math.max(1, up + same + down + mixed + unknown);
      return { up: up / sum, same: same / sum, down: down / sum, mixed: mixed / sum, unknown: unknown / sum };
    }),
  { minLength: 1, maxLength: 8 },
);

describe("a diverging row", () => {
  test("has its unchanged around the middle, with the others on either side and the unknown apart", () => {
    const row = { up: 0.5, same: 0.2, down: 0.1, mixed: 0, unknown: 0.2 };
    const room = divergingRoom([row]);
    expect(room).toEqual({ left: 0.25, right: 0.6, gutter: 0.2 });
    const places = divergingPlaces(row, room);
    expect(places.map(({ shape }) => shape)).toEqual(["down", "same", "up", "unknown"]);
    const same = places.find(({ shape }) => shape === "same");
    expect((same?.from ?? 0) + (same?.width ?? 0) / 2).toBeCloseTo(middleOf(room));
  });

  test("stays within its chart, and its pieces do not overlap", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const room = divergingRoom(given);
        for (const row of given) {
          let at = 0;
          for (const { from, width } of divergingPlaces(row, room)) {
            expect(from).toBeGreaterThanOrEqual(at - 1e-9);
            at = from + width;
          }
          expect(at).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });

  test("has one scale with every other row", () => {
    const room = divergingRoom([
      { up: 1, same: 0, down: 0, mixed: 0, unknown: 0 },
      { up: 0, same: 0, down: 0.5, mixed: 0, unknown: 0.5 },
    ]);
    const [one] = divergingPlaces({ up: 0.5, same: 0, down: 0, mixed: 0, unknown: 0 }, room);
    const [other] = divergingPlaces({ up: 0, same: 0, down: 0, mixed: 0, unknown: 0.5 }, room);
    expect(one?.width).toBeCloseTo(other?.width ?? 0);
  });

  test("of nothing has no pieces", () => {
    const nothing = { up: 0, same: 0, down: 0, mixed: 0, unknown: null };
    expect(divergingPlaces(nothing, divergingRoom([nothing]))).toEqual([]);
  });
});

test("a stacked row of a whole fills its width, in the order of the table", () => {
  fc.assert(
    fc.property(rows, (given) => {
      for (const row of given) {
        const places = stackedPlaces(row);
        const last = places.at(-1);
        if (last !== undefined) expect(last.from + last.width).toBeCloseTo(100);
        const order = ["up", "same", "down", "mixed", "unknown"];
        const at = places.map(({ shape }) => order.indexOf(shape));
        expect(at).toEqual(at.toSorted((one, other) => one - other));
      }
    }),
  );
});
