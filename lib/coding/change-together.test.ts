import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Passage } from "@/lib/passage/passage";
import { stances } from "@/lib/stance/stance";
import type { CodeId, CodingId, ThemeId, TranscriptId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { joinTurns } from "@/lib/transcript/join-turns";
import { applyOptimistically } from "./apply-optimistically";
import type { CodingInSight, CodingOperation } from "./coding-operation";
import { inverseOperation, stepOf, turnedAround } from "./inverse-operation";
import { codingsToMerge, mergeCodings } from "./merge-codings";
import { recodeCodings } from "./recode-codings";
import { anna, codingOf, workOf } from "./sample-work.setup";
import { partsOf, splitCoding } from "./split-coding";

const transcript = namedId<TranscriptId>("transcript");
const spoken = "Het ging beter. Veel minder ruzie, zei mijn zus 🙂.";
const text = joinTurns([
  { speaker: "R", text: spoken, at: null },
  { speaker: "R", text: "En later weer niet.", at: null },
]);

function ids() {
  let made = 0;
  return () => {
    made += 1;
    return namedId<CodingId>(`new-${made}`);
  };
}

function wordsIn(parts: readonly Passage[] | null) {
  return parts?.map(({ from, to }) => text.text.slice(from, to)) ?? null;
}

describe("a passage falls apart", () => {
  const whole = { from: 0, to: spoken.length };
  const at = (words: string, more = 0) => text.text.indexOf(words) + more;
  test.each<[string, Passage, readonly string[] | null]>([
    ["between two sentences", { from: 15, to: 15 }, ["Het ging beter.", spoken.slice(16)]],
    [
      "before the word in which the caret stands",
      caret(at("minder", 3)),
      ["Het ging beter. Veel", spoken.slice(21)],
    ],
    ["behind its first word", caret(1), ["Het", spoken.slice(4)]],
    [
      "behind the mark that closes a word",
      caret(at("ruzie", 5)),
      ["Het ging beter. Veel minder ruzie,", spoken.slice(35)],
    ],
    ["at its begin it does not", caret(0), null],
    ["at its end it does not", caret(spoken.length), null],
    ["where only a mark would be left it does not", caret(spoken.length - 1), null],
    [
      "around a selection",
      { from: at("Veel"), to: at(", zei") },
      ["Het ging beter.", "Veel minder ruzie", ", zei mijn zus 🙂."],
    ],
    [
      "before a selection that reaches its end",
      { from: at("Veel"), to: 60 },
      ["Het ging beter.", spoken.slice(16)],
    ],
    ["around a selection of all of it not", { from: 0, to: spoken.length }, null],
  ])("%s", (_rule, here, expected) => {
    expect(wordsIn(partsOf(text, whole, here))).toEqual(expected);
  });

  function caret(offset: number): Passage {
    return { from: offset, to: offset };
  }
});

const safety = { theme: namedId<ThemeId>("safety") };
const anyContent = {
  stance: fc.constantFrom(null, ...stances),
  starred: fc.boolean(),
  memo: fc.constantFrom("", "eerst", "later"),
};
const anyPassage = fc
  .tuple(fc.nat({ max: text.text.length }), fc.nat({ max: text.text.length }))
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const anyCodings = fc
  .array(fc.record({ ...anyContent, passage: anyPassage, factor: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((rows) =>
    rows.map(({ passage, factor, stance, ...rest }, at) =>
      codingOf(`coding-${at}`, {
        ...safety,
        ...passage,
        ...rest,
        code: factor ? namedId<CodeId>("factor") : null,
        stance: factor ? null : stance,
      }),
    ),
  );

const said = ({ theme, code, from, to, stance, starred, memo }: CodingInSight) => ({
  ...{ theme, code, from, to, stance, starred, memo },
});

test("what was split and then merged is what it was", () => {
  const anyWhere = fc.oneof(
    fc.nat({ max: text.text.length }).map((from) => ({ from, to: from })),
    anyPassage,
  );
  fc.assert(
    fc.property(anyPassage, fc.record(anyContent), anyWhere, (passage, content, here) => {
      const coding = codingOf("coding", { ...safety, ...passage, ...content });
      const parts = partsOf(text, coding, here);
      fc.pre(parts !== null);
      const apart = applyOptimistically(
        workOf({ codings: [coding] }),
        splitCoding(coding, parts, transcript, ids()),
        anna,
      ).codings;
      expect(apart.length).toBe(parts.length);
      const beside = codingsToMerge(text.text, apart, apart[0] ?? null, coding);
      const merge = beside.ok ? mergeCodings(beside.value, transcript) : beside;
      if (!merge.ok) throw new RangeError(merge.refusal.kind);
      const { codings } = applyOptimistically(workOf({ codings: apart }), merge.value.operation, anna);
      expect(codings.map(said)).toEqual([said(coding)]);
    }),
  );
});

test("merging loses no letter, stance, star or memo", () => {
  fc.assert(
    fc.property(anyCodings, (codings) => {
      const merge = mergeCodings(codings, transcript);
      if (!merge.ok) return;
      const after = applyOptimistically(workOf({ codings }), merge.value.operation, anna).codings;
      expect(after).toHaveLength(1);
      const [merged] = after;
      for (const coding of codings) {
        expect(merged?.from).toBeLessThanOrEqual(coding.from);
        expect(merged?.to).toBeGreaterThanOrEqual(coding.to);
        expect(merged?.memo).toContain(coding.memo);
        expect(Number(merged?.starred)).toBeGreaterThanOrEqual(Number(coding.starred));
        if (coding.stance !== null) expect(merged?.stance).toBe(coding.stance);
        expect([coding.theme, coding.code]).toEqual([merged?.theme, merged?.code]);
      }
    }),
  );
});

test("what is done to several is one to undo and to do again, and nothing half", () => {
  fc.assert(
    fc.property(
      anyCodings,
      fc.constantFrom("merge", "recode", "split"),
      fc.boolean(),
      (codings, act, changed) => {
        const before = workOf({ codings: applied(codings) });
        const [first] = before.codings;
        const merged = mergeCodings(before.codings, transcript);
        const recoding = recodeCodings(before.codings, { stance: "gelijk" }, transcript);
        const parts = first ? partsOf(text, first, { from: first.from + 5, to: first.from + 5 }) : null;
        const operation = {
          merge: merged.ok ? merged.value.operation : null,
          recode: recoding.ok ? recoding.value : null,
          split: first && parts ? splitCoding(first, parts, transcript, ids()) : null,
        }[act];
        fc.pre(operation !== null && operation !== undefined);
        const after = applyOptimistically(before, operation, anna);
        const step = stepOf(operation, before, after);
        if (step === null) throw new RangeError("no step");
        const touched = "steps" in operation ? operation.steps[0]?.coding : undefined;
        const elsewhere = after.codings.map((each) =>
          each.id === touched ? { ...each, memo: "elders" } : each,
        );
        if (changed) {
          expect(inverseOperation(step, { ...after, codings: elsewhere }, transcript)).toBeNull();
          return;
        }
        const undone = done(after, inverseOperation(step, after, transcript));
        expect(undone.codings.map(said)).toEqual(before.codings.map(said));
        const again = done(undone, inverseOperation(turnedAround(step), undone, transcript));
        expect(again.codings.map(said)).toEqual(after.codings.map(said));
      },
    ),
  );

  function applied(codings: readonly CodingInSight[]) {
    return codings.toSorted((a, b) => a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1));
  }
  function done(work: ReturnType<typeof workOf>, operation: CodingOperation | null) {
    if (operation === null) throw new RangeError("nothing to undo");
    return applyOptimistically(work, operation, anna);
  }
});
