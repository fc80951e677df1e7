import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedStretches } from "./marked-stretches";

const turn = { from: 10, to: 40 };
const coding = (id: string, from: number, to: number) => ({ id, from, to, theme: 0, lane: 0 });

describe("the marked stretches of a turn", () => {
  it("are the whole turn where nothing is coded", () => {
    expect(markedStretches(turn, [])).toEqual([{ ...turn, codings: [] }]);
  });

  it("are cut where a coding begins and ends, the one that began first innermost", () => {
    const [long, short] = [coding("long", 12, 30), coding("short", 20, 24)];
    expect(markedStretches(turn, [short, long])).toEqual([
      { from: 10, to: 12, codings: [] },
      { from: 12, to: 20, codings: [long] },
      { from: 20, to: 24, codings: [long, short] },
      { from: 24, to: 30, codings: [long] },
      { from: 30, to: 40, codings: [] },
    ]);
  });

  it("hold of a coding that goes over turns what is in this one", () => {
    const over = coding("over", 5, 60);
    expect(markedStretches(turn, [over])).toEqual([{ ...turn, codings: [over] }]);
  });

  it("follow one another from the turn's begin to its end, each coding over its own words", () => {
    const edge = fc.integer({ min: 0, max: 50 });
    const codings = fc
      .array(fc.tuple(edge, edge))
      .map((edges) => edges.flatMap(([a, b], index) => (a < b ? [coding(String(index), a, b)] : [])));
    fc.assert(
      fc.property(codings, (all) => {
        const stretches = markedStretches(turn, all);
        expect(stretches[0]?.from).toBe(turn.from);
        expect(stretches.at(-1)?.to).toBe(turn.to);
        stretches.slice(1).forEach(({ from }, index) => {
          expect(from).toBe(stretches[index]?.to);
        });
        for (const one of all) {
          const covered = stretches
            .filter((stretch) => stretch.codings.includes(one))
            .reduce((sum, { from, to }) => sum + to - from, 0);
          expect(covered).toBe(Math.max(0, Math.min(one.to, turn.to) - Math.max(one.from, turn.from)));
        }
      }),
    );
  });
});
