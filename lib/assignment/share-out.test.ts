import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { MemberId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { seededChance, shuffled } from "./seeded-chance";
import { type SharedOut, shareOut, type ToShareOut } from "./share-out";

const coder = (name: string) => namedId<MemberId>(name);
const coders = ["A", "B", "C", "D"].map(coder);

const interview = (at: number, more: Partial<ToShareOut> = {}): ToShareOut => ({
  code: `I${String(at).padStart(3, "0")}`,
  group: at % 3 === 0 ? "EK" : "SG",
  role: at % 2 === 0 ? "ouder" : "aanmelder",
  codedBy: [],
  heldBy: [],
  ...more,
});

const loadsOf = (shares: readonly SharedOut<ToShareOut>[], among: readonly MemberId[]) =>
  among.map((one) => shares.filter(({ coders: asked }) => asked.includes(one)).length);
const spread = (loads: readonly number[]) => Math.max(...loads) - Math.min(...loads);

/** Interviews of which some are coded already or were held by a coder, and who may be asked. */
const asked = fc.record({
  interviews: fc
    .array(fc.record({ codedBy: fc.subarray(coders), heldBy: fc.subarray(coders, { maxLength: 2 }) }), {
      maxLength: 5,
    })
    .map((all) => all.map((each, at) => interview(at, each))),
  among: fc.subarray(coders, { minLength: 1 }),
  each: fc.integer({ min: 1, max: 3 }),
  seed: fc.nat(),
});

describe("sharing out", () => {
  it("gives each interview as many coders as are wanted, or all who may be asked, and nobody one twice", () => {
    fc.assert(
      fc.property(asked, ({ interviews, among, each, seed }) => {
        for (const { interview: one, coders: given } of shareOut(
          interviews,
          among,
          each,
          seededChance(seed),
        )) {
          const free = among.filter((who) => !one.codedBy.includes(who));
          expect(given).toHaveLength(Math.min(Math.max(0, each - one.codedBy.length), free.length));
          expect(new Set(given).size).toBe(given.length);
          expect(free).toEqual(expect.arrayContaining([...given]));
        }
      }),
    );
  });

  it("gives nobody their own conversation unless the others are too few", () => {
    fc.assert(
      fc.property(asked, ({ interviews, among, each, seed }) => {
        for (const { interview: one, coders: given } of shareOut(
          interviews,
          among,
          each,
          seededChance(seed),
        )) {
          const others = among.filter((who) => !one.codedBy.includes(who) && !one.heldBy.includes(who));
          const own = given.filter((who) => one.heldBy.includes(who)).length;
          expect(own).toBe(Math.max(0, given.length - others.length));
        }
      }),
    );
  });

  it("gives the same for the same seed, in whatever order the interviews come", () => {
    fc.assert(
      fc.property(asked, fc.nat(), ({ interviews, among, each, seed }, order) => {
        const mixed = shuffled(interviews, seededChance(order));
        const first = shareOut(interviews, among, each, seededChance(seed));
        expect(shareOut(mixed, among, each, seededChance(seed))).toEqual(first);
      }),
    );
  });

  it("is as even as can be: no other way has a lower sum of squares", () => {
    fc.assert(
      fc.property(asked, ({ interviews, among, each, seed }) => {
        const shares = shareOut(interviews, among, each, seededChance(seed));
        const squares = (loads: readonly number[]) => loads.reduce((sum, load) => sum + load * load, 0);
        const ways = interviews.map((one) => {
          const free = among.filter((who) => !one.codedBy.includes(who));
          const others = free.filter((who) => !one.heldBy.includes(who));
          const wanted = Math.min(Math.max(0, each - one.codedBy.length), free.length);
          const ownNeeded = Math.max(0, wanted - others.length);
          return subsetsOf(free).filter(
            (some) =>
              some.length === wanted && some.filter((who) => one.heldBy.includes(who)).length === ownNeeded,
          );
        });
        const least = Math.min(
          ...combined(ways).map((way) =>
            squares(among.map((who) => way.filter((some) => some.includes(who)).length)),
          ),
        );
        expect(squares(loadsOf(shares, among))).toBe(least);
      }),
      { numRuns: 60 },
    );
  });

  it("differs by one at most where nothing stands in the way, and by two within a group", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 4 }), fc.nat(), (count, each, seed) => {
        const interviews = Array.from({ length: count }, (_, at) => interview(at));
        const shares = shareOut(interviews, coders, each, seededChance(seed));
        expect(spread(loadsOf(shares, coders))).toBeLessThanOrEqual(1);
        for (const group of ["EK", "SG"]) {
          const within = shares.filter(({ interview: one }) => one.group === group);
          expect(spread(loadsOf(within, coders))).toBeLessThanOrEqual(2);
        }
      }),
    );
  });
});

test.each(Array.from({ length: 8 }, (_, seed) => ({ seed })))(
  "what one coder alone may get is made up for by another, whoever came first: seed $seed",
  ({ seed }) => {
    const two = coders.slice(0, 2);
    const onlyForA = [3, 6, 9].map((at) => interview(at, { heldBy: two.slice(1) }));
    const forBoth = [0, 12, 15].map((at) => interview(at, { code: `A${at}` }));
    expect(loadsOf(shareOut([...forBoth, ...onlyForA], two, 1, seededChance(seed)), two)).toEqual([3, 3]);
  },
);

test("of four coders every pair meets about equally often", () => {
  const interviews = Array.from({ length: 60 }, (_, at) => interview(at));
  for (let seed = 0; seed < 20; seed += 1) {
    const pairs = shareOut(interviews, coders, 2, seededChance(seed)).map(({ coders: pair }) =>
      pair.join("+"),
    );
    expect(new Set(pairs).size).toBe(6);
    for (const pair of new Set(pairs)) {
      expect(Math.abs(pairs.filter((each) => each === pair).length - 10)).toBeLessThanOrEqual(2);
    }
  }
});

function subsetsOf(all: readonly MemberId[]): readonly (readonly MemberId[])[] {
  return all.reduce<readonly (readonly MemberId[])[]>(
    (subsets, one) => subsets.concat(subsets.map((subset) => [...subset, one])),
    [[]],
  );
}

function combined<T>(ways: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return ways.reduce<readonly (readonly T[])[]>(
    (all, choices) => all.flatMap((way) => choices.map((choice) => [...way, choice])),
    [[]],
  );
}
