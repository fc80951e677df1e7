import fc from "fast-check";
import { expect, it } from "vitest";
import { codePointsOf } from "./code-points";

it("agrees with walking over the characters, at every offset", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const converter = codePointsOf(text);
      const characters = [...text];
      expect(converter.length).toBe(characters.length);
      let units = 0;
      for (const [at, character] of characters.entries()) {
        expect(converter.toUnits(at)).toBe(units);
        expect(converter.toCodePoints(units)).toBe(at);
        if (character.length === 2) expect(converter.toCodePoints(units + 1)).toBeNull();
        units += character.length;
      }
      expect(converter.toUnits(characters.length)).toBe(text.length);
      expect(converter.toCodePoints(text.length)).toBe(characters.length);
    }),
  );
});

it("gives null for what is no offset of the text", () => {
  const converter = codePointsOf("a👍b");
  expect([-1, 4, 1.5, Number.NaN].map(converter.toUnits)).toEqual([null, null, null, null]);
  expect([-1, 2, 5, 0.5].map(converter.toCodePoints)).toEqual([null, null, null, null]);
});
