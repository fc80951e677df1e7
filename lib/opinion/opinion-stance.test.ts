import { expect, it, test } from "vitest";
import type { StandingStance } from "@/lib/judgement/standing-stance";
import { opinionStance } from "./opinion-stance";

const byName: Record<string, StandingStance> = {
  better: { kind: "stands", stance: "verbeterd", by: "consensus" },
  "better, one coder": { kind: "stands", stance: "verbeterd", by: "only-coder" },
  "better, coders agree": { kind: "stands", stance: "verbeterd", by: "coders-agree" },
  worse: { kind: "stands", stance: "verslechterd", by: "consensus" },
  unknown: { kind: "stands", stance: "onbekend", by: "consensus" },
  open: { kind: "in-discussion" },
  "not discussed": { kind: "not-discussed" },
  "not judged": { kind: "not-judged" },
};
const interviews = (names: readonly string[]) =>
  names.map((name) => byName[name] ?? { kind: "not-judged" as const });

test.each<[string[], string]>([
  [[], "not judged"],
  [["better"], "better"],
  [["better", "better"], "better"],
  [["better", "better, one coder", "better, coders agree"], "better, one coder"],
  [["better", "better, coders agree"], "better, coders agree"],
  [["better", "not judged"], "better"],
  [["not discussed", "better"], "better"],
  [["better", "worse"], "open"],
  [["better", "unknown"], "open"],
  [["better", "open"], "open"],
  [["open", "not judged"], "open"],
  [["not discussed", "not judged"], "not discussed"],
  [["not judged", "not judged"], "not judged"],
])("an opinion with interviews that stand as %j is %s", (given, expected) => {
  expect(opinionStance(null, interviews(given))).toEqual(byName[expected]);
});

it("stays in discussion where neither of its interviews was found to stand, whatever they say since", () => {
  for (const given of [["better", "worse"], ["better", "better"], ["not judged"]])
    expect(opinionStance("neither", interviews(given))).toEqual({ kind: "in-discussion" });
});

it("holds what was decided on the opinion, whatever its interviews say", () => {
  for (const given of [["better", "worse"], ["open"], ["not judged"]])
    expect(opinionStance("gelijk", interviews(given))).toEqual({
      kind: "stands",
      stance: "gelijk",
      by: "decision",
    });
});
