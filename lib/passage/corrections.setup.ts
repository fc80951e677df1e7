import fc from "fast-check";
import { type Anchor, carryAnchor, takeAnchorBack } from "./anchor";
import { composeEdits } from "./compose-edits";
import { applyEdits, type Edit, editsIn, invertEdits } from "./edit";
import { narrowEdits } from "./narrow-edits";
import { isInsideCharacter, type Passage, passageIn, quoteOf } from "./passage";

/** Letters, blanks and turns; characters outside the basic plane that share a half; marks that combine. */
const letters = [
  "a",
  "b",
  "de",
  "is",
  " ",
  " ",
  "\n",
  ".",
  "é",
  "e\u0301",
  "👍",
  "👎",
  "👩‍👧",
  "\u200f",
  "ש",
];
const words = (least: number, most: number) =>
  fc
    .array(fc.constantFrom(...letters), { minLength: least, maxLength: most, size: "max" })
    .map((all) => all.join(""));

/** A place as a share of the text: what is random before the text is known. */
const place = fc.nat(1_000).map((thousandths) => thousandths / 1_000);
const stretch = fc.tuple(place, place);

type Typed = {
  readonly kind: "replace" | "remove" | "add" | "undo";
  readonly at: readonly [number, number];
  readonly insert: string;
};

const typed: fc.Arbitrary<Typed> = fc.record({
  kind: fc.constantFrom("replace", "remove", "add", "undo"),
  at: stretch,
  insert: words(0, 6),
});

/** For tests: a text, the passages coded in it, and what someone then does to it, correction by correction. */
export const correctedTexts = fc.record({
  text: words(5, 80),
  coded: fc.array(stretch, { minLength: 2, maxLength: 8, size: "max" }),
  corrections: fc.array(fc.array(typed, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 }),
});

/** For tests: the edits as an editor gathers them, from what is typed one thing after another. */
export function gathered(
  text: string,
  typedThings: readonly Typed[],
): { edits: readonly Edit[]; next: string } {
  let next = text;
  let edits: readonly Edit[] = [];
  const former: string[] = [];
  for (const { kind, at, insert } of typedThings) {
    const back = kind === "undo" ? former.pop() : undefined;
    const passage = stretchIn(next, at);
    const edit =
      back !== undefined
        ? { from: 0, to: next.length, insert: back }
        : {
            from: passage.from,
            to: kind === "add" ? passage.from : passage.to,
            insert: kind === "remove" ? "" : insert,
          };
    if (back === undefined) former.push(next);
    edits = composeEdits(text.length, edits, edit);
    next = applyEdits(next, [edit]);
  }
  return { edits: narrowEdits(text, edits), next };
}

export function stretchIn(text: string, [one, other]: readonly [number, number]): Passage {
  const edge = (share: number) => {
    const offset = Math.round(share * text.length);
    return isInsideCharacter(text, offset) ? offset + 1 : offset;
  };
  const [a, b] = [edge(one), edge(other)];
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

/**
 * For tests: over this many random texts and corrections no coding is lost, every quote is its text, what was not
 * touched stays to the letter, and taking a correction back puts everything where it was. Gives how many passages
 * were carried.
 */
export function holdThroughCorrections(runs: number): { readonly passages: number; readonly gone: number } {
  let [passages, gone] = [0, 0];
  fc.assert(
    fc.property(correctedTexts, ({ text: first, coded, corrections }) => {
      let text = first;
      let anchors: readonly Anchor[] = coded
        .map((at) => stretchIn(first, at))
        .filter((passage) => passage.to > passage.from)
        .map((passage) => ({ passage, quote: quoteOf(first, passage) }));
      const codings = anchors.length;
      for (const things of corrections) {
        const { edits, next } = gathered(text, things);
        same(editsIn(text, edits).ok, true);
        same(applyEdits(text, edits), next);
        const change: Change = { text, edits, next };
        const carried = anchors.map((anchor) => carryAnchor(change, anchor));
        for (const [index, anchor] of anchors.entries()) {
          const after = carried[index];
          if (after === undefined) throw new RangeError("a coding is lost");
          holds(change, anchor, after);
          passages += 1;
          if (after.passage === null) gone += 1;
        }
        const back = { text: next, edits: invertEdits(text, edits), next: text };
        same(applyEdits(next, back.edits), text);
        const returned = carried.map((anchor, index) =>
          takeAnchorBack(back, anchor, anchors[index] ?? null, [anchor]),
        );
        same(returned, anchors);
        anchors = carried;
        text = next;
      }
      same(anchors.length, codings);
    }),
    { numRuns: runs },
  );
  return { passages, gone };
}

type Change = { readonly text: string; readonly edits: readonly Edit[]; readonly next: string };

/** Told unit by unit, apart from how the rules reckon it. */
function holds({ text, edits, next }: Change, before: Anchor, after: Anchor): void {
  if (before.passage === null) {
    same(after, before);
    return;
  }
  const { from, to } = before.passage;
  const origins = originsOf(text, edits);
  const left = origins.flatMap((origin) =>
    origin !== null && origin >= from && origin < to ? [origin] : [],
  );
  const asked = /[\p{L}\p{N}]/u.test(before.quote) ? /[\p{L}\p{N}]/u : /\S/u;
  const isLeft = left.length === to - from || asked.test(left.map((origin) => text.charAt(origin)).join(""));
  same(after.passage !== null, isLeft);
  if (after.passage === null) {
    same(after.quote, before.quote);
    return;
  }
  same(passageIn(next, after.passage).ok, true);
  same(after.quote, quoteOf(next, after.passage));
  const inside = origins.slice(after.passage.from, after.passage.to).filter((origin) => origin !== null);
  same(inside, left);
  const takesIn = (edit: Edit) =>
    edit.from >= from && edit.to <= to && (edit.to > edit.from || (edit.from > from && edit.to < to));
  const added = edits.filter(takesIn).reduce((units, { insert }) => units + insert.length, 0);
  same(after.quote.length, left.length + added);
  if (edits.every((edit) => edit.to <= from || edit.from >= to)) same(after.quote, before.quote);
}

/** For each unit of the new text, which of the old one it is; null where it came in. */
function originsOf(text: string, edits: readonly Edit[]): readonly (number | null)[] {
  const units = Array.from({ length: text.length }, (_, offset) => offset);
  const added = (insert: string) => Array.from({ length: insert.length }, () => null);
  const ends = [0, ...edits.map(({ to }) => to)];
  return [
    ...edits.flatMap(({ from, insert }, index) => [...units.slice(ends[index], from), ...added(insert)]),
    ...units.slice(ends.at(-1)),
  ];
}

/** Throws where two plain values are not the same: a rule is broken, and fast-check looks for the least case. */
function same(actual: unknown, expected: unknown): void {
  const [is, asked] = [fc.stringify(actual), fc.stringify(expected)];
  if (is !== asked) throw new RangeError(`${is} where ${asked} was expected`);
}
