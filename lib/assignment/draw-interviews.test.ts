import fc from "fast-check";
import { expect, it, test } from "vitest";
import { type Drawable, drawInterviews } from "./draw-interviews";
import { seededChance, shuffled } from "./seeded-chance";

const pools = fc
  .array(
    fc.record({
      group: fc.constantFrom("EK", "SG", "EP"),
      role: fc.constantFrom("ouder" as const, "kind/jongere" as const, null),
    }),
    { maxLength: 40 },
  )
  .map((all) => all.map((each, at) => ({ ...each, code: `I${at}` })))
  .chain((pool) => fc.record({ pool: fc.constant(pool), size: fc.nat(pool.length), seed: fc.nat() }));

it("draws as many as asked, none twice", () => {
  fc.assert(
    fc.property(pools, ({ pool, size, seed }) => {
      const drawn = drawInterviews(pool, size, seededChance(seed));
      expect(new Set(drawn).size).toBe(size);
      expect(drawn.every((one) => pool.includes(one as (typeof pool)[number]))).toBe(true);
    }),
  );
});

it("draws of every group, role and role within a group its share, rounded down or up", () => {
  fc.assert(
    fc.property(pools, ({ pool, size, seed }) => {
      const drawn = drawInterviews(pool, size, seededChance(seed));
      const expectShare = (isIn: (one: Drawable) => boolean) => {
        const share = (pool.filter(isIn).length * size) / pool.length;
        expect(Math.abs(drawn.filter(isIn).length - share)).toBeLessThan(1);
      };
      for (const { group, role } of pool) {
        expectShare((one) => one.group === group);
        expectShare((one) => one.role === role);
        expectShare((one) => one.group === group && one.role === role);
      }
    }),
  );
});

it("draws the same for the same seed, in whatever order the interviews come", () => {
  fc.assert(
    fc.property(pools, fc.nat(), ({ pool, size, seed }, order) => {
      const mixed = shuffled(pool, seededChance(order));
      expect(drawInterviews(mixed, size, seededChance(seed))).toEqual(
        drawInterviews(pool, size, seededChance(seed)),
      );
    }),
  );
});

it("draws each interview about as often as the others", () => {
  const pool = Array.from({ length: 10 }, (_, at) => ({
    code: `I${at}`,
    group: at < 7 ? "EK" : "SG",
    role: at % 3 === 0 ? ("ouder" as const) : ("kind/jongere" as const),
  }));
  const drawn = Array.from({ length: 3_000 }, (_, seed) =>
    drawInterviews(pool, 3, seededChance(seed)),
  ).flat();
  for (const each of pool) {
    expect(Math.abs(drawn.filter((one) => one.code === each.code).length - 900)).toBeLessThan(110);
  }
});

test.each([-1, 2])("of one interview %s can't be drawn", (size) => {
  const pool = [{ code: "I1", group: "EK", role: "ouder" as const }];
  expect(() => drawInterviews(pool, size, seededChance(1))).toThrow(RangeError);
});
