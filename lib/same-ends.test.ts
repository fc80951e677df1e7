import fc from "fast-check";
import { expect, test } from "vitest";
import { mapWhatDiffers, sameEnds } from "./same-ends";

test.each([
  ["abcd", "abcd", { head: 4, tail: 0 }],
  ["abcd", "abxcd", { head: 2, tail: 2 }],
  ["abcd", "ad", { head: 1, tail: 1 }],
  ["aa", "aaa", { head: 2, tail: 0 }],
  ["ab", "cd", { head: 0, tail: 0 }],
  ["", "ab", { head: 0, tail: 0 }],
])("%s and %s", (before, after, ends) => {
  expect(sameEnds([...before], [...after])).toEqual(ends);
});

test("a list is mapped as if it were the first, and nothing of its ends is mapped again", () => {
  const lists = fc.array(fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 6 }), { maxLength: 6 });
  fc.assert(
    fc.property(lists, (each) => {
      let asked = 0;
      const map = mapWhatDiffers((letter: string) => {
        asked += 1;
        return letter.toUpperCase();
      });
      let before: readonly string[] = [];
      for (const list of each) {
        asked = 0;
        expect(map(list)).toEqual(list.map((letter) => letter.toUpperCase()));
        const { head, tail } = sameEnds(before, list);
        expect(asked).toBe(list.length - head - tail);
        before = list;
      }
    }),
  );
});
