import { describe, expect, it, test } from "vitest";
import type { Stance } from "@/lib/stance/stance";
import { evidenceFor, suggestStance } from "./suggest-stance";

const codings = (...given: (Stance | null)[]) =>
  given.map((stance, index) => ({ id: `${index}:${stance ?? "-"}`, stance }));

describe("a suggestion from a coder's own codings", () => {
  test.each([
    [["verbeterd"], "verbeterd"],
    [["verbeterd", null, "verbeterd"], "verbeterd"],
    [["onbekend"], "onbekend"],
  ] as const)("from %j is %s", (given, stance) => {
    expect(suggestStance(codings(...given))).toMatchObject({ kind: "suggested", stance });
  });

  test.each([
    [[], "no-stances"],
    [[null, null], "no-stances"],
    [["verbeterd", "verslechterd"], "stances-differ"],
    [["verbeterd", "verbeterd", "verbeterd", "gelijk"], "stances-differ"],
    [["verbeterd", "onbekend"], "stances-differ"],
  ] as const)("is not made from %j: %s", (given, because) => {
    expect(suggestStance(codings(...given))).toMatchObject({ kind: "none", because });
  });

  it("gives the counts beside a refusal to choose", () => {
    expect(suggestStance(codings("verbeterd", "verbeterd", "gelijk", null)).counts).toEqual({
      verbeterd: 2,
      gelijk: 1,
      verslechterd: 0,
      onbekend: 0,
    });
  });
});

describe("evidence for a judgement", () => {
  const given = codings("verbeterd", "verslechterd", null, "verbeterd", "onbekend");
  test.each([
    ["verbeterd", ["0:verbeterd", "3:verbeterd"], ["1:verslechterd", "4:onbekend"]],
    ["gelijk", [], ["0:verbeterd", "1:verslechterd", "3:verbeterd", "4:onbekend"]],
    ["niet-besproken", [], ["0:verbeterd", "1:verslechterd", "2:-", "3:verbeterd", "4:onbekend"]],
  ] as const)("of %s: supported by %j, contradicted by %j", (judged, supporting, contradicting) => {
    expect(evidenceFor(judged, given)).toEqual({ supporting, contradicting });
  });
});
