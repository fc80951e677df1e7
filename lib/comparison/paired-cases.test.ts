import { expect, it } from "vitest";
import type { CaseId, GroupId, ThemeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { judgedOpinions, themes } from "./judged-opinions.setup";
import { type MatchedCases, pairedCases } from "./paired-cases";

const [theme = namedId<ThemeId>("none")] = themes;
const study = {
  groups: [{ id: namedId<GroupId>("EK") }, { id: namedId<GroupId>("SG") }],
  cases: ["EK0", "EK1", "SG0"].map((code) => ({
    id: namedId<CaseId>(code),
    code,
    group: namedId<GroupId>(code.slice(0, 2)),
  })),
};
const matched = (one: string, other: string): MatchedCases => [namedId(one), namedId(other)];

function sideBySide(pairs: readonly MatchedCases[], text: string) {
  return pairedCases(pairs, study, { opinions: judgedOpinions(text), theme }).map((pair) =>
    pair.map((side) => `${side.case} ${Object.values(side.held).join("")}`),
  );
}

it("puts the case of the earlier group first, whichever told of the pair", () => {
  const pairs = [matched("SG0", "EK1"), matched("EK0", "SG0")];
  expect(sideBySide(pairs, "EK ++ -=; SG -?.")).toEqual([
    ["EK1 0110", "SG0 0011"],
    ["EK0 2000", "SG0 0011"],
  ]);
});

it("shows a case without opinions with none, and leaves out a pair with a case that is not there", () => {
  expect(sideBySide([matched("EK0", "SG0"), matched("EK0", "SG9")], "EK +")).toEqual([
    ["EK0 1000", "SG0 0000"],
  ]);
});
