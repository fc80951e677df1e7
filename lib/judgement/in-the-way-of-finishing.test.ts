import { expect, it, test } from "vitest";
import type { JudgedStance } from "@/lib/stance/stance";
import type { ThemeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import type { Grounds } from "./grounds";
import { inTheWayOfFinishing } from "./in-the-way-of-finishing";

const regie = namedId<ThemeId>("regie");
const contact = namedId<ThemeId>("contact");
const none: ReadonlySet<ThemeId> = new Set();
const context = (reason: string | null): Grounds => ({ kind: "context", reason });

test.each<[JudgedStance, Grounds, string[]]>([
  ["verbeterd", { kind: "quotes" }, []],
  ["verbeterd", context("Uit het hele gesprek."), []],
  ["verbeterd", context(null), ["context-without-reason"]],
  ["onbekend", context(" \n"), ["context-without-reason"]],
  ["niet-besproken", context(null), []],
])("judged %s by %j leaves in the way: %j", (stance, grounds, kinds) => {
  const obstacles = inTheWayOfFinishing([regie], [{ theme: regie, stance, grounds }], new Set([regie]));
  expect(obstacles.map(({ kind }) => kind)).toEqual(kinds);
});

it("names every theme of the assignment that has no judgement, in the assignment's order", () => {
  expect(inTheWayOfFinishing([contact, regie], [], none)).toEqual([
    { kind: "theme-without-judgement", theme: contact },
    { kind: "theme-without-judgement", theme: regie },
  ]);
});

it("ignores a judgement on a theme that the assignment does not ask for", () => {
  const judged = { theme: regie, stance: "gelijk", grounds: context(null) } as const;
  expect(inTheWayOfFinishing([], [judged], none)).toEqual([]);
});

test.each<[JudgedStance, string[]]>([
  ["verbeterd", ["quotes-without-coding"]],
  ["onbekend", ["quotes-without-coding"]],
  ["niet-besproken", []],
])("judged %s by quotes of which there are none leaves in the way: %j", (stance, kinds) => {
  const judged = { theme: regie, stance, grounds: { kind: "quotes" } } as const;
  const obstacles = inTheWayOfFinishing([regie], [judged], new Set([contact]));
  expect(obstacles.map(({ kind }) => kind)).toEqual(kinds);
});
