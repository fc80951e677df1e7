import { expect, test } from "vitest";
import type { CodeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { mergedFactors, mergeGoesRound } from "./merged-factors";

const code = namedId<CodeId>;
const merges = (...words: readonly string[]) =>
  words.map((word) => {
    const [from = "", into = ""] = word.split(">");
    return { code: code(from), into: code(into) };
  });

test.each([
  { given: ["a>b"], of: "a", is: "b" },
  { given: ["a>b"], of: "b", is: "b" },
  { given: ["a>b", "b>c"], of: "a", is: "c" },
  { given: [], of: "a", is: "a" },
])("with $given $of counts as $is", ({ given, of, is }) => {
  expect(mergedFactors(merges(...given))(code(of))).toBe(code(is));
});

test.each([
  { given: ["a>b"], asked: "b>a", round: true },
  { given: ["a>b", "b>c"], asked: "c>a", round: true },
  { given: [], asked: "a>a", round: true },
  { given: ["a>b"], asked: "c>a", round: false },
  { given: ["a>b"], asked: "b>c", round: false },
])("after $given merging $asked goes round: $round", ({ given, asked, round }) => {
  const [merge] = merges(asked);
  if (merge === undefined) throw new RangeError(asked);
  expect(mergeGoesRound(merges(...given), merge)).toBe(round);
});

test("a circle that stands all the same is a bug, and loud", () => {
  expect(() => mergedFactors(merges("a>b", "b>a"))(code("a"))).toThrow(RangeError);
});
