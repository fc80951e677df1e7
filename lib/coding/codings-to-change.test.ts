import { describe, expect, test } from "vitest";
import type { Passage } from "@/lib/passage/passage";
import type { CodeId, CodingId, ThemeId, TranscriptId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { joinTurns } from "@/lib/transcript/join-turns";
import { applyOptimistically } from "./apply-optimistically";
import { type CodingInSight, codingOperationSchema } from "./coding-operation";
import { codingToSplit } from "./coding-to-split";
import { codingsToMerge, mergeCodings } from "./merge-codings";
import { recodeCodings, stancesLost } from "./recode-codings";
import { anna, codingOf, workOf } from "./sample-work.setup";

const transcript = namedId<TranscriptId>("transcript");
const text = joinTurns([
  { speaker: "R", text: "Het ging beter. Veel minder ruzie, zei mijn zus.", at: null },
]);
const safety = { theme: namedId<ThemeId>("safety") };

const said = ({ theme, code, from, to, stance, starred, memo }: CodingInSight) => ({
  ...{ theme, code, from, to, stance, starred, memo },
});

describe("which coding is split", () => {
  const wide = codingOf("wide", { from: 0, to: 30 });
  const narrow = codingOf("narrow", { from: 10, to: 20 });
  test.each<[string, CodingInSight | null, Passage, string]>([
    ["the only one around the caret", null, { from: 5, to: 5 }, "wide"],
    ["of two the active one", narrow, { from: 15, to: 15 }, "narrow"],
    ["of two none without a choice", null, { from: 15, to: 15 }, "choose-one"],
    ["not one that ends at the caret", null, { from: 30, to: 30 }, "nothing-to-split"],
    ["the one that goes beyond the selection", null, { from: 10, to: 20 }, "wide"],
    ["not one that the selection goes beyond", null, { from: 20, to: 40 }, "nothing-to-split"],
  ])("%s", (_rule, active, here, expected) => {
    const which = codingToSplit([wide, narrow], active, here);
    expect(which.ok ? which.value.id : which.refusal.kind).toBe(expected);
  });
});

describe("which codings are merged", () => {
  const one = codingOf("one", { ...safety, from: 0, to: 15 });
  const two = codingOf("two", { ...safety, from: 16, to: 33, stance: "gelijk" });
  const far = codingOf("far", { ...safety, from: 40, to: 46 });
  const factor = codingOf("factor", { ...safety, code: namedId<CodeId>("factor"), from: 0, to: 15 });
  const worse = codingOf("worse", { ...safety, from: 16, to: 30, stance: "verslechterd" });
  const twin = codingOf("twin", { ...factor, id: namedId<CodingId>("twin"), from: 20, to: 30 });
  test.each<[string, CodingInSight[], CodingInSight | null, Passage | null, string[] | string]>([
    ["the active one with the one beside it", [one, two, far], one, null, ["one", "two"]],
    ["not with one further on", [one, far], one, null, "nothing-to-merge"],
    ["those in the selection, with what lies between", [one, far], null, { from: 3, to: 44 }, ["one", "far"]],
    [
      "of the selection those with the same tag",
      [one, two, factor],
      null,
      { from: 0, to: 33 },
      ["one", "two"],
    ],
    ["not one of two tags", [one, two, factor, twin], null, { from: 0, to: 33 }, "choose-one"],
    ["of two tags the active one's", [one, two, factor, twin], twin, { from: 0, to: 33 }, ["factor", "twin"]],
    ["none with another stance", [{ ...one, stance: "gelijk" }, worse], one, null, ["one", "worse"]],
    ["nothing without a choice", [one, two], null, null, "choose-one"],
  ])("%s", (_rule, codings, active, selected, expected) => {
    const result = codingsToMerge(text.text, codings, active, selected);
    expect(result.ok ? result.value.map(({ id }) => id) : result.refusal.kind).toEqual(expected);
  });

  test("never two stances", () => {
    const better: CodingInSight = { ...one, stance: "verbeterd" };
    expect(codingsToMerge(text.text, [better, worse], better, null)).toEqual({
      ok: false,
      refusal: { kind: "stances-differ" },
    });
    expect(mergeCodings([better, worse], transcript)).toEqual({
      ok: false,
      refusal: { kind: "stances-differ" },
    });
  });
});

describe("recoding several", () => {
  const factor = { theme: namedId<ThemeId>("contact"), code: namedId<CodeId>("visits") };
  const codings = [
    codingOf("a", { ...safety, stance: "gelijk", memo: "a" }),
    codingOf("b", { ...safety, starred: true, from: 5, to: 9 }),
  ];
  test("changes tag and stance, and keeps passage, star and memo", () => {
    const tag = { theme: namedId<ThemeId>("contact"), code: null };
    const operation = recodeCodings(codings, { tag, stance: "verbeterd" }, transcript);
    const after = operation.ok ? applyOptimistically(workOf({ codings }), operation.value, anna).codings : [];
    expect(after.map(said)).toEqual(codings.map((each) => ({ ...said(each), ...tag, stance: "verbeterd" })));
  });
  test("says how many stances a sub-code costs", () => {
    expect(stancesLost(codings, { tag: factor })).toBe(1);
    expect(stancesLost(codings, { stance: null })).toBe(0);
  });
  test("leaves out what is so already, and is nothing where all of it is", () => {
    const operation = recodeCodings(codings, { stance: "gelijk" }, transcript);
    expect(operation).toMatchObject({ value: { steps: [{ coding: "b" }] } });
    expect(recodeCodings(codings, { tag: { ...safety, code: null } }, transcript)).toEqual({
      ok: false,
      refusal: { kind: "nothing-to-recode" },
    });
  });
  test("of too many, or with too long memos, is refused and not half done", () => {
    const many = Array.from({ length: 201 }, (_, at) => codingOf(`c${at}`, safety));
    const long = Array.from({ length: 4 }, (_, at) => codingOf(`c${at}`, { memo: "m".repeat(100_000) }));
    for (const those of [many, long])
      expect(recodeCodings(those, { stance: "gelijk" }, transcript)).toEqual({
        ok: false,
        refusal: { kind: "too-many-at-once" },
      });
  });
});

test("several steps on one coding are refused at the door", () => {
  const id = "0b4a5d3e-8f55-4f1e-9a86-1d2f6f6f3c11";
  const step = { kind: "coding.remove", coding: id, version: 1 };
  const parse = (steps: unknown[]) =>
    codingOperationSchema.safeParse({ kind: "codings.together", steps }).success;
  expect([parse([step]), parse([step, step]), parse([])]).toEqual([true, false, false]);
});
