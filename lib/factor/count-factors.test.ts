import { describe, expect, it } from "vitest";
import type { CaseId, CodeId, InterviewId, OpinionId, RespondentId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { countFactors, type WeighedOpinion } from "./count-factors";

const code = namedId<CodeId>;
const respondent = namedId<RespondentId>;
const interview = namedId<InterviewId>;

/** "R1+R2@I1" is an opinion that two hold, of whom the interview I1 was held with both. */
function opinion(words: string, weight: number): WeighedOpinion {
  const [holders = "", held = ""] = words.split("@");
  const ids = holders.split("+").map((name) => respondent(name));
  return {
    id: namedId<OpinionId>(holders),
    case: namedId<CaseId>("EK01"),
    role: "ouder",
    holders: ids,
    weight,
    interviews: held.split("+").map((name) => ({ id: interview(name), respondents: ids })),
  };
}
const told = (...words: readonly string[]) =>
  words.map((word) => {
    const [factor = "", held = ""] = word.split("@");
    return { factor: code(factor), interview: interview(held) };
  });
describe("factors", () => {
  const three = [opinion("R1@I1", 2), opinion("R2@I2", 0.5), opinion("R3@I3", 0.5)];

  it("are ranked by who told them, each respondent once however often", () => {
    const ranked = countFactors(
      [code("often"), code("widely")],
      told("often@I1", "often@I1", "often@I1", "widely@I2", "widely@I3"),
      three,
    );
    expect(ranked.map(({ factor }) => factor)).toEqual([code("widely"), code("often")]);
    expect(ranked[1]).toMatchObject({ respondents: [respondent("R1")], passages: 3, weighted: 2 });
  });

  it("that as many told are ranked by weight, then as the codebook has them", () => {
    const ranked = countFactors(
      [code("light"), code("first"), code("heavy")],
      told("heavy@I1", "light@I2", "first@I3"),
      three,
    );
    expect(ranked.map(({ factor }) => factor)).toEqual([code("heavy"), code("light"), code("first")]);
  });

  it("weigh an opinion that two share once, and count both who told it", () => {
    const [found] = countFactors([code("f")], told("f@I1"), [opinion("R1+R2@I1", 1.5)]);
    expect(found).toMatchObject({ weighted: 1.5, respondents: [respondent("R1"), respondent("R2")] });
    expect(found?.opinions).toHaveLength(1);
  });

  it("leave out what was told by nobody of the row", () => {
    expect(countFactors([code("f")], told("f@I9"), three)).toEqual([
      { factor: code("f"), respondents: [], opinions: [], cases: [], weighted: 0, passages: 0 },
    ]);
  });
});
