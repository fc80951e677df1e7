import { expect, test } from "vitest";
import type { ThemeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { type CodingFilter, showAll, throughFilter, toggled, whoseCoding } from "./coding-filter";
import { codingOf } from "./sample-work.setup";

const [safety, contact] = [namedId<ThemeId>("safety"), namedId<ThemeId>("contact")] as const;
const codings = [
  codingOf("better", { stance: "verbeterd", starred: true }),
  codingOf("factor", { code: namedId("trust"), memo: "want" }),
  codingOf("other", { theme: contact, stance: "gelijk", mine: false, coder: "Bert" }),
  codingOf("settled", { theme: contact, mine: false, coder: null }),
];

test.each<[string, Partial<CodingFilter>, string[]]>([
  ["a theme's codings, those of its sub-codes too", { themes: new Set([safety]) }, ["other", "settled"]],
  ["a stance", { stances: new Set(["verbeterd"]) }, ["factor", "other", "settled"]],
  ["what has no stance", { stances: new Set(["none"]) }, ["better", "other"]],
  ["one's own", { coders: new Set(["mine"]) }, ["other", "settled"]],
  ["a colleague's", { coders: new Set(["by Bert"]) }, ["better", "factor", "settled"]],
  ["the consensus", { coders: new Set(["consensus"]) }, ["better", "factor", "other"]],
  ["what has no star", { starred: "with" }, ["better"]],
  ["what has a star", { starred: "without" }, ["factor", "other", "settled"]],
  ["what has no memo", { memo: "with" }, ["factor"]],
  ["what has a memo", { memo: "without" }, ["better", "other", "settled"]],
  ["all that any choice leaves out", { themes: new Set([contact]), memo: "without" }, ["better"]],
])("leaves out %s", (_, part, left) => {
  const seen = throughFilter({ ...showAll, ...part }, codings, null);
  expect(seen.map(({ id }) => id)).toEqual(left.map((name) => namedId(name)));
});

test("what is worked on stays in sight", () => {
  const hidden = { ...showAll, themes: new Set([safety, contact]) };
  expect(throughFilter(hidden, codings, namedId("factor")).map(({ id }) => id)).toEqual([namedId("factor")]);
});

test("where nothing is left out it is the very same list, so that nothing is drawn anew", () => {
  expect(throughFilter(showAll, codings, null)).toBe(codings);
  expect(throughFilter({ ...showAll, stances: new Set(["onbekend"]) }, codings, null)).toBe(codings);
});

test("a colleague who is named as the filter names oneself is still a colleague", () => {
  expect(whoseCoding({ mine: false, coder: "mine" })).toBe("by mine");
});

test("a value is taken in, and out again", () => {
  expect([...toggled(toggled(new Set(["a"]), "b"), "a")]).toEqual(["b"]);
});
