import { expect, test } from "vitest";
import { sha256Of } from "@/lib/interchange/sha256-of";
import { fitsSeal, sealOf } from "./seal";

const said = "Het gaat beter.";
const quote = { interview: "EK01-A1", words: said, wordsSha256: await sha256Of(said) };
const content = { inputs: { evidence: { quotes: [quote] } }, figures: { words: "counted" } };
const sha256 = await sealOf(content);
const withQuote = (changed: object) => ({
  ...content,
  inputs: { evidence: { quotes: [{ ...quote, ...changed }] } },
});

test.each([
  ["as it was sealed", content, true],
  ["with its words erased", withQuote({ words: null }), true],
  ["with other words", withQuote({ words: "Het gaat slechter." }), false],
  ["with other words and the hash of those", withQuote({ words: "x", wordsSha256: "y" }), false],
  ["of another interview", withQuote({ interview: "EK02-A1" }), false],
  ["with a figure changed", { ...content, figures: { words: "recounted" } }, false],
])("a content %s: %#", async (_what, given, fits) => {
  expect(await fitsSeal(given, sha256)).toBe(fits);
});

test("what holds no words is sealed whole", async () => {
  expect(await sealOf({ b: 1, a: [2] })).toBe(await sha256Of('{"a":[2],"b":1}'));
});
