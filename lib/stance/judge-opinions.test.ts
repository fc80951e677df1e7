import { describe, expect, it, test } from "vitest";
import type { CaseId, MemberId, OpinionId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { oneTheme, studyInWords } from "@/lib/study/study-in-words.setup";
import type { StudyWork } from "@/lib/study/study-work";
import { judgeOpinions } from "./judge-opinions";

const everyone = { meanOver: { kind: "study" }, whose: { kind: "everyone" } } as const;
const onlyCoder = (at: number) =>
  ({ ...everyone, whose: { kind: "one-coder", coder: namedId<MemberId>(`coder-${at}`) } }) as const;

/** Each opinion as "code: what stands", in one line. */
function standing(work: StudyWork, options: Parameters<typeof judgeOpinions>[1] = everyone): string {
  return judgeOpinions(work, options)
    .opinions.map(({ id, standingByTheme }) => {
      const stands = standingByTheme.get(oneTheme);
      return `${id}: ${stands?.kind === "stands" ? `${stands.stance} by ${stands.by}` : stands?.kind}`;
    })
    .join(", ");
}

describe("what stands for the opinions of a case", () => {
  test.each([
    ["EK c A1:gelijk O1", "c-A1: gelijk by only-coder"],
    ["EK c A1: O1:niet-besproken", "c-A1: not-judged, c-O1: not-discussed"],
    ["EK c A1:gelijk/gelijk O1:gelijk/verbeterd", "c-A1: gelijk by coders-agree, c-O1: in-discussion"],
    ["EK c A1:gelijk/verbeterd/=gelijk", "c-A1: gelijk by consensus"],
    ["EK c A1:gelijk A2>A1:gelijk", "c-A1: gelijk by only-coder"],
    ["EK c A1:gelijk A2>A1:verbeterd", "c-A1: in-discussion"],
    ["EK c A1 A2>A1:verbeterd", "c-A1: verbeterd by only-coder"],
    ["EK c A1: A2>A1:verbeterd", "c-A1: verbeterd by only-coder"],
  ])("%s is %s", (words, expected) => {
    expect(standing(studyInWords(words))).toBe(expected);
  });

  it("is the decision on an opinion whose interviews were judged differently", () => {
    const decision = { opinion: namedId<OpinionId>("c-A1"), theme: oneTheme, stance: "gelijk" } as const;
    const work = { ...studyInWords("EK c A1:gelijk A2>A1:verbeterd"), decisions: [decision] };
    expect(standing(work)).toBe("c-A1: gelijk by decision");
    expect(standing(work, onlyCoder(0))).toBe("c-A1: in-discussion");
  });
});

it("takes one coder's judgements alone, without the consensus", () => {
  const work = studyInWords("EK c A1:gelijk/verbeterd/=onbekend O1:gelijk");
  expect(standing(work, onlyCoder(0))).toBe("c-A1: gelijk by only-coder, c-O1: gelijk by only-coder");
  expect(standing(work, onlyCoder(1))).toBe("c-A1: verbeterd by only-coder, c-O1: not-judged");
});

it("weighs an opinion that nobody judged like the others of its case", () => {
  const { opinions } = judgeOpinions(studyInWords("EK c A1:gelijk O1:\nEK d A1:gelijk"), everyone);
  expect(opinions.map(({ weight }) => weight)).toEqual([0.75, 0.75, 1.5]);
});

it("refuses an opinion of a case that is not in the study", () => {
  const work = studyInWords("EK c A1:gelijk");
  const opinions = work.opinions.map((opinion) => ({ ...opinion, case: namedId<CaseId>("elsewhere") }));
  expect(() => judgeOpinions({ ...work, opinions }, everyone)).toThrow(RangeError);
});
