import { expect, test } from "vitest";
import type { ThemeId } from "@/lib/study/ids";
import { countQuotes } from "./count-quotes";

const [safety, contact, other] = ["veiligheid", "contact", "regie"] as ThemeId[] as [
  ThemeId,
  ThemeId,
  ThemeId,
];

test("quotes are counted by theme and by stance, those without a stance apart", () => {
  const counts = countQuotes([
    { theme: safety, stance: "verbeterd" },
    { theme: safety, stance: "verbeterd" },
    { theme: safety, stance: null },
    { theme: contact, stance: "onbekend" },
  ]);
  const none = { verbeterd: 0, gelijk: 0, verslechterd: 0, onbekend: 0, none: 0 };
  expect(counts.get(safety)).toEqual({ quotes: 3, byStance: { ...none, verbeterd: 2, none: 1 } });
  expect(counts.get(contact)).toEqual({ quotes: 1, byStance: { ...none, onbekend: 1 } });
  expect(counts.has(other)).toBe(false);
});
