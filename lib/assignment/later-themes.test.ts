import { expect, test } from "vitest";
import type { InterviewId, MemberId, ThemeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { laterThemes } from "./later-themes";

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const themes = [
  { id: namedId<ThemeId>("regie"), addedAt: day(1) },
  { id: namedId<ThemeId>("contact"), addedAt: day(10) },
];
const asked = (coder: string, names: readonly string[], on: number) => ({
  interview: namedId<InterviewId>("EK01"),
  coder: namedId<MemberId>(coder),
  themes: names.map((name) => namedId<ThemeId>(name)),
  madeAt: day(on),
});

test.each([
  { what: "before it was there", assignments: [asked("A", ["regie"], 5)], lack: { contact: ["A"] } },
  { what: "after it was there, without it", assignments: [asked("A", ["regie"], 15)], lack: {} },
  {
    what: "before, and for it since",
    assignments: [asked("A", ["regie"], 5), asked("A", ["contact"], 15)],
    lack: {},
  },
  {
    what: "before, one of two",
    assignments: [asked("A", ["regie"], 5), asked("B", ["regie", "contact"], 15)],
    lack: { contact: ["A"] },
  },
  { what: "and no longer", assignments: [asked("A", [], 5)], lack: {} },
  { what: "for another theme only", assignments: [asked("A", ["contact"], 15)], lack: {} },
])("who was asked $what lacks $lack", ({ assignments, lack }) => {
  const found = [...laterThemes(assignments, themes)].map(([theme, pairs]) => [
    theme,
    pairs.map(({ coder }) => coder),
  ]);
  expect(Object.fromEntries(found)).toEqual(lack);
});
