import { isInsideCharacter, type Passage } from "@/lib/passage/passage";
import type { TurnedText } from "@/lib/transcript/join-turns";
import type { Hit } from "./find-hits";

/** A hit among the words around it; whole words, of the hit's own turn. */
export type Excerpt = {
  readonly before: string;
  /** The hit itself, in order; the marked parts are what was looked for. */
  readonly parts: readonly { readonly from: number; readonly text: string; readonly marked: boolean }[];
  readonly after: string;
  /** Whether the turn begins earlier, or goes on. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
};

/** The most that stands on either side, in UTF-16 units. */
const reach = 110;

export function excerptOf({ text, turns }: TurnedText, hit: Hit): Excerpt {
  const turn = turns[hit.turn];
  if (turn === undefined) throw new RangeError(`no turn ${hit.turn}`);
  const from = startNear(text, turn.from, hit.from);
  const to = endNear(text, hit.to, turn.to);
  return {
    before: text.slice(from, hit.from),
    parts: partsOf(text, hit),
    after: text.slice(hit.to, to),
    cut: { before: from > turn.from, after: to < turn.to },
  };
}

function startNear(text: string, least: number, hit: number): number {
  if (hit - least <= reach) return least;
  const blank = /\s\S/u.exec(text.slice(hit - reach, hit));
  const start = blank === null ? hit - reach : hit - reach + blank.index + 1;
  return isInsideCharacter(text, start) ? start + 1 : start;
}

function endNear(text: string, hit: number, most: number): number {
  if (most - hit <= reach) return most;
  const words = text.slice(hit, hit + reach);
  const blank = words.search(/\s\S*$/u);
  const end = blank <= 0 ? hit + reach : hit + blank;
  return isInsideCharacter(text, end) ? end - 1 : end;
}

function partsOf(text: string, { from, to, marks }: Hit): Excerpt["parts"] {
  const parts: { from: number; text: string; marked: boolean }[] = [];
  let at = from;
  const add = (passage: Passage, marked: boolean) => {
    const { from: start, to: end } = passage;
    if (end > start) parts.push({ from: start, text: text.slice(start, end), marked });
  };
  for (const mark of marks) {
    // A phrase may hold a word that is looked for as well.
    const start = Math.max(mark.from, at);
    add({ from: at, to: start }, false);
    add({ from: start, to: mark.to }, true);
    at = Math.max(at, mark.to);
  }
  add({ from: at, to }, false);
  return parts;
}
