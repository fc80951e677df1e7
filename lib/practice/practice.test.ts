import { describe, expect, it, test } from "vitest";
import { findTurn } from "@/lib/transcript/find-turn";
import { compareWithAnswer } from "./compare-with-answer";
import { practiceInterview, practicePassages, practiceThemes } from "./practice-interview";

const { answer, transcript, judgements } = practiceInterview;

describe("the practice interview", () => {
  it("explains every passage once, each within one turn of the respondent, in the order of the text", () => {
    expect(answer.map(({ name }) => name)).toEqual(practicePassages);
    expect(answer.map(({ from }) => from)).toEqual(answer.map(({ from }) => from).toSorted((a, b) => a - b));
    for (const { from, to } of answer) {
      expect(findTurn(transcript.turns, from)).toBe(findTurn(transcript.turns, to));
      expect(transcript.turns[findTurn(transcript.turns, from)]?.speaker).toBe("R");
    }
  });

  it("has every theme in it and judges each once", () => {
    expect(new Set(answer.map(({ theme }) => theme))).toEqual(new Set(practiceThemes));
    expect(judgements.map(({ theme }) => theme)).toEqual(practiceThemes);
  });

  it("says of itself that it is invented", () => {
    expect(transcript.text).toContain("verzonnen");
  });
});

describe("a coder's codings beside the answer", () => {
  const one = { from: 10, to: 20, theme: "regie", stance: "verbeterd" };
  const own = (more: object) => ({ ...one, code: null, ...more });
  test.each([
    ["the same, though it begins elsewhere", [own({ from: 15, to: 40 })], "same"],
    ["the same, beside one that is not", [own({ stance: "gelijk" }), own({})], "same"],
    ["another stance", [own({ stance: "gelijk" })], "other-stance"],
    ["no stance", [own({ stance: null })], "other-stance"],
    ["a sub-code of the theme", [own({ code: "x", stance: null })], "other-stance"],
    ["another theme", [own({ theme: "contact" })], "other-theme"],
    ["nothing that lies over it", [own({ from: 20, to: 30 })], "not-coded"],
    ["nothing at all", [], "not-coded"],
  ])("%s", (_, codings, nearness) => {
    expect(compareWithAnswer([one], codings).passages[0]?.nearness).toBe(nearness);
  });

  test("what lies over nothing of the answer stands apart", () => {
    const beyond = own({ from: 30, to: 40 });
    expect(compareWithAnswer([one], [own({}), beyond]).beyond).toEqual([beyond]);
  });
});
