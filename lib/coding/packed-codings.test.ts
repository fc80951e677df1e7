import fc from "fast-check";
import { expect, it } from "vitest";
import { stances } from "@/lib/stance/stance";
import type { CodeId, CodingId, ThemeId } from "@/lib/study/ids";
import type { CodingInSight } from "./coding-operation";
import { packCodings, unpackCodings } from "./packed-codings";

const id = <Id extends string>() => fc.uuid().map((text) => text as Id);
const one = fc.constantFrom;

const coding: fc.Arbitrary<CodingInSight> = fc.record({
  id: id<CodingId>(),
  from: fc.nat(),
  to: fc.nat(),
  theme: one("veiligheid" as ThemeId, "regie" as ThemeId),
  code: one(null, "rust" as CodeId, "plan" as CodeId),
  stance: one(null, ...stances),
  starred: fc.boolean(),
  mine: fc.boolean(),
  memo: fc.string({ unit: "grapheme" }),
  version: fc.nat(),
  changedAt: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  coder: one(null, "codeur A", "codeur B"),
});

it("come out of the packet as they went in", () => {
  fc.assert(
    fc.property(fc.array(coding), (codings) => {
      expect(unpackCodings(packCodings(codings))).toEqual(codings);
    }),
  );
});

it("refuse a theme that the packet does not list", () => {
  const packed = packCodings(fc.sample(coding, 1));
  expect(() => unpackCodings({ ...packed, themes: [] })).toThrow(RangeError);
});
