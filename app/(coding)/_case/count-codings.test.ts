import { expect, test } from "vitest";
import { codebookOf } from "@/app/(coding)/_screen/codebook";
import type { ScreenTheme } from "@/db/reads/coding/coding-screen";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import type { CodeId, CodingId, ThemeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { countCodings } from "./count-codings";

const regie = namedId<ThemeId>("regie");
const helps = namedId<CodeId>("helps");
const theme: ScreenTheme = {
  id: regie,
  code: "regie",
  name: "Regie",
  definition: "",
  wording: { verbeterd: "meer", gelijk: "gelijk", verslechterd: "minder", onbekend: "onbekend" },
  key: 1,
  lane: 0,
  addedDuringAnalysis: false,
  codes: [{ id: helps, label: "overleg", definition: "", polarity: "bevorderend", proposed: false }],
  visible: "own",
};

function coding(name: string, code: CodeId | null): CodingInSight {
  const id = namedId<CodingId>(name);
  const content = { theme: regie, code, stance: null, starred: false, memo: "" } as const;
  return { id, from: 0, to: 1, ...content, version: 1, changedAt: "", mine: true, coder: "A" };
}

test("a factor counts as one of its theme and of its polarity", () => {
  const counts = countCodings(codebookOf([theme]), [coding("a", null), coding("b", helps)]);
  expect(counts.all).toBe(2);
  expect(counts.byTheme.get(regie)).toBe(2);
  expect(counts.byPolarity).toEqual({ bevorderend: 1, belemmerend: 0 });
});
