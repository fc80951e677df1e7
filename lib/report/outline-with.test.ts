import { expect, test } from "vitest";
import type { ThemeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { outlineWith } from "./outline-with";
import type { SectionKey } from "./section-key";

const themes = ["regie", "contact"].map((name) => ({ id: namedId<ThemeId>(name) }));
const own = [
  "method",
  "response",
  "theme:regie",
  "theme:contact",
  "statements",
  "comparison",
  "agreement",
  "weights",
  "limits",
];

test("without a kept order every section stands in its own", () => {
  expect(outlineWith(themes, { order: [], leftOut: [] }).order).toEqual(own);
});

test("a kept order stands, and a theme that came since follows the one it follows by itself", () => {
  const order: readonly SectionKey[] = [
    "limits",
    `theme:${namedId<ThemeId>("regie")}`,
    "method",
    "response",
    "comparison",
    "weights",
  ];
  const kept = outlineWith(themes, { order, leftOut: [] });
  expect(kept.order).toEqual([
    "limits",
    "theme:regie",
    "theme:contact",
    "statements",
    "method",
    "response",
    "comparison",
    "agreement",
    "weights",
  ]);
});

test("a theme that is gone is in neither list", () => {
  const gone = `theme:${namedId<ThemeId>("gone")}` as const;
  expect(outlineWith(themes, { order: [gone], leftOut: [gone, "limits"] })).toEqual({
    order: own,
    leftOut: ["limits"],
  });
});
