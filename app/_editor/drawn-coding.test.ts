import fc from "fast-check";
import { expect, test } from "vitest";
import { overlap } from "@/lib/passage/overlap";
import { giveLanes, inOwnLane, lanes } from "./drawn-coding";

/** "0-9 t4": a coding of the fifth theme from 0 up to 9. */
function lanesOf(written: string): string[] {
  const codings = written.split(", ").map((part, index) => {
    const [, from, to, theme] = /^(\d+)-(\d+) t(\d+)$/.exec(part) ?? [];
    return inOwnLane({ id: String(index), from: Number(from), to: Number(to) }, Number(theme));
  });
  const laneById = new Map(giveLanes(codings).map(({ id, lane }) => [id, lane]));
  return codings.map(({ id }) => String(laneById.get(id)));
}

test.each([
  ["the first four themes have their own lanes", "0-9 t0, 0-9 t1, 0-9 t2, 0-9 t3", ["0", "1", "2", "3"]],
  ["one theme over itself shares its lane", "0-9 t2, 3-12 t2", ["2", "2"]],
  ["a fifth theme alone takes the first lane", "0-9 t4", ["0"]],
  ["a fifth theme takes the lane that is free there", "0-9 t4, 0-9 t0, 5-9 t2", ["1", "0", "2"]],
  ["two further themes take two lanes", "0-9 t4, 0-9 t5, 0-9 t0", ["1", "2", "0"]],
  ["codings that only touch do not push", "0-9 t0, 9-12 t4", ["0", "0"]],
  [
    "with four lanes taken a fifth shares one",
    "0-9 t0, 0-9 t1, 0-9 t2, 0-9 t3, 0-9 t5",
    ["0", "1", "2", "3", "1"],
  ],
])("%s", (_, written, lanes) => {
  expect(lanesOf(written)).toEqual(lanes);
});

const passages = fc.array(
  fc.record({ from: fc.nat(60), length: fc.integer({ min: 1, max: 20 }), theme: fc.nat(7) }),
  { maxLength: 30 },
);

test("a further theme's coding shares its lane with none over its words, as long as one of the four is free", () => {
  fc.assert(
    fc.property(passages, (asked) => {
      const codings = asked.map(({ from, length, theme }, id) =>
        inOwnLane({ id: `${id}`, from, to: from + length }, theme),
      );
      const given = giveLanes(codings);
      expect(given.map(({ id }) => id).sort()).toEqual(codings.map(({ id }) => id).sort());
      for (const [at, coding] of given.entries()) {
        if (coding.theme < lanes) continue;
        const taken = new Set(
          given.flatMap((other, place) =>
            (other.theme < lanes || place < at) && overlap(other, coding) ? [other.lane] : [],
          ),
        );
        const free = [0, 1, 2, 3].find((lane) => !taken.has(lane));
        expect(coding.lane).toBe(free ?? coding.theme % lanes);
      }
    }),
    { numRuns: 1_000 },
  );
});
