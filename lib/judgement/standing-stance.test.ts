import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type JudgedStance, judgedStances } from "@/lib/stance/stance";
import type { MemberId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { type FinishedCoder, standingStance } from "./standing-stance";

const coders = (...stances: (JudgedStance | null)[]): FinishedCoder[] =>
  stances.map((stance, index) => ({ coder: namedId<MemberId>(`coder-${index}`), stance }));
const stands = (stance: string, by: string) => ({ kind: "stands", stance, by });

describe("everyone's judgements", () => {
  test.each([
    [null, [], { kind: "not-judged" }],
    [null, [null], { kind: "not-judged" }],
    [null, ["verbeterd"], stands("verbeterd", "only-coder")],
    [null, ["onbekend"], stands("onbekend", "only-coder")],
    [null, ["niet-besproken"], { kind: "not-discussed" }],
    [null, ["gelijk", "gelijk"], stands("gelijk", "coders-agree")],
    [null, ["gelijk", "gelijk", "gelijk"], stands("gelijk", "coders-agree")],
    [null, ["niet-besproken", "niet-besproken"], { kind: "not-discussed" }],
    [null, ["verbeterd", "gelijk"], { kind: "in-discussion" }],
    [null, ["gelijk", "gelijk", "verslechterd"], { kind: "in-discussion" }],
    [null, ["verbeterd", "onbekend"], { kind: "in-discussion" }],
    [null, ["verbeterd", "niet-besproken"], { kind: "in-discussion" }],
    [null, ["verslechterd", null], stands("verslechterd", "only-coder")],
    [null, [null, "gelijk", "gelijk"], stands("gelijk", "coders-agree")],
    ["verbeterd", [], stands("verbeterd", "consensus")],
    ["verbeterd", ["gelijk", "verslechterd"], stands("verbeterd", "consensus")],
    ["verbeterd", ["gelijk", "gelijk"], stands("verbeterd", "consensus")],
    ["niet-besproken", ["gelijk", "gelijk"], { kind: "not-discussed" }],
    ["neither", ["verbeterd", "gelijk"], { kind: "in-discussion" }],
    ["neither", ["gelijk", "gelijk"], { kind: "in-discussion" }],
  ] as const)("consensus %s and coders %j: %j", (consensus, judged, expected) => {
    expect(standingStance({ consensus, coders: coders(...judged) })).toEqual(expected);
  });

  it("does not depend on the order of the coders", () => {
    const judged = fc.array(fc.constantFrom(...judgedStances, null), { maxLength: 4 });
    fc.assert(
      fc.property(judged, (given) => {
        const here = standingStance({ consensus: null, coders: coders(...given) });
        expect(standingStance({ consensus: null, coders: coders(...given.toReversed()) })).toEqual(here);
      }),
    );
  });
});

describe("one coder's judgements alone", () => {
  const work = {
    consensus: "gelijk",
    coders: coders("verbeterd", "verslechterd", null, "niet-besproken"),
  } as const;
  test.each([
    ["coder-0", stands("verbeterd", "only-coder")],
    ["coder-1", stands("verslechterd", "only-coder")],
    ["coder-2", { kind: "not-judged" }],
    ["coder-3", { kind: "not-discussed" }],
    ["someone else", { kind: "not-judged" }],
  ])("counts what %s judged, whatever the consensus and the others say", (coder, expected) => {
    expect(standingStance(work, { kind: "one-coder", coder: namedId<MemberId>(coder) })).toEqual(expected);
  });
});
