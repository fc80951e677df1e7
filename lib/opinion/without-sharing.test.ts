import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeOpinions } from "@/lib/stance/judge-opinions";
import type { OpinionId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { oneTheme, studyInWords } from "@/lib/study/study-in-words.setup";
import { countedOpinions } from "./counted-opinions";
import { withoutSharing } from "./without-sharing";

test("everyone interviewed has an opinion of their own role", () => {
  const { opinions, interviews } = withoutSharing(studyInWords("EK c A1:gelijk O1>A1:verbeterd K1:"));
  expect(countedOpinions(opinions, interviews).map(({ role, holders }) => [role, ...holders])).toEqual([
    ["aanmelder", "c-A1"],
    ["ouder", "c-O1"],
    ["kind/jongere", "c-K1"],
  ]);
});

test("what was in discussion between sharers stands for each, and a decision on them falls away", () => {
  const decision = { opinion: namedId<OpinionId>("c-A1"), theme: oneTheme, stance: "onbekend" } as const;
  const study = { ...studyInWords("EK c A1:gelijk O1>A1:verbeterd"), decisions: [decision] };
  const judged = judgeOpinions(withoutSharing(study), {
    meanOver: { kind: "study" },
    whose: { kind: "everyone" },
  });
  expect(judged.opinions.map(({ standingByTheme }) => standingByTheme.get(oneTheme))).toMatchObject([
    { stance: "gelijk" },
    { stance: "verbeterd" },
  ]);
});

test("a study in which nobody shares stays as it is", () => {
  const study = studyInWords("EK 1 A1: O1:gelijk K1\nSG 2 A1:verbeterd");
  expect(withoutSharing(study)).toEqual(study);
});

test("as many opinions count as people were interviewed", () => {
  const person = fc.record({ interviewed: fc.boolean(), shares: fc.boolean() });
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 8 }), (people) => {
      const words = people.map(({ interviewed, shares }, at) => {
        const sharing = shares && at > 0 ? `>I${at - 1}` : "";
        return `I${at}${sharing}${interviewed ? ":" : ""}`;
      });
      const { opinions, interviews } = withoutSharing(studyInWords(`EK c ${words.join(" ")}`));
      const interviewed = people.filter((each) => each.interviewed).length;
      expect(countedOpinions(opinions, interviews)).toHaveLength(interviewed);
    }),
  );
});
