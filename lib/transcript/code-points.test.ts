import fc from "fast-check";
import { expect, it } from "vitest";
import { codePointsOf } from "./code-points";

it("agrees with walking over the characters, at every offset", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "é", "\u0301", "\ud83d", "\ude00", "👍"), maxLength: 30 }),
      (text) => {
        const { length, toUnits, toCodePoints } = codePointsOf(text);
        const characters = [...text];
        const units = characters.map((_, at) => characters.slice(0, at).join("").length);
        const all = Array.from({ length: text.length + 1 }, (_, at) => at);
        const place = new Map([...units, text.length].map((unit, at) => [unit, at]));
        expect(length).toBe(characters.length);
        expect([...units, text.length].map((_, at) => toUnits(at))).toEqual([...units, text.length]);
        expect(all.map(toCodePoints)).toEqual(all.map((unit) => place.get(unit) ?? null));
      },
    ),
  );
});

it("gives null for what is no offset of the text", () => {
  const converter = codePointsOf("a👍b");
  expect([-1, 4, 1.5, Number.NaN].map(converter.toUnits)).toEqual([null, null, null, null]);
  expect([-1, 2, 5, 0.5].map(converter.toCodePoints)).toEqual([null, null, null, null]);
});
