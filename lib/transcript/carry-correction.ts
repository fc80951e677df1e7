import { applyEdits, type Edit } from "@/lib/passage/edit";
import { editsBetween, narrowEdits } from "@/lib/passage/narrow-edits";
import type { Correction } from "./correct-transcript";
import type { TurnedText } from "./join-turns";
import type { Turn } from "./turn";

export type CarriedCorrection = {
  /** The newest text with what could be carried. */
  readonly text: TurnedText;
  /** What makes its words of the newest ones. */
  readonly edits: readonly Edit[];
  /** What could not be carried, for the other correction touches its place; as edits of the text that was corrected. */
  readonly left: readonly Edit[];
  /** Turns of the text that was corrected, counted from 0, whose new speaker or time could not be carried either. */
  readonly leftTurns: readonly number[];
};

/**
 * Brings the correction of a text into a newer version of it. An edit goes along where the newer version changed
 * nothing at or beside its place; one that the newer version has already is not made again. A turn that both left in
 * being gets the speaker and the time that this correction gave it, unless the newer version gave it others.
 */
export function carryCorrection(base: TurnedText, newest: TurnedText, mine: Correction): CarriedCorrection {
  const theirs = editsBetween(base.text, newest.text);
  const own = narrowEdits(base.text, mine.edits);
  const open = own.filter((edit) => !theirs.some((other) => isSame(edit, other)));
  const left = open.filter((edit) => theirs.some((other) => touch(edit, other)));
  const goes = open.filter((edit) => !left.includes(edit));
  const edits = goes.map(({ from, to, insert }) => {
    const shift = grownBefore(theirs, from);
    return { from: from + shift, to: to + shift, insert };
  });
  const text = applyEdits(newest.text, edits);
  const breaks = [
    { at: -1, of: { kind: "newest", turn: 0 } as const },
    ...feedsOf(newest.turns).flatMap((feed, index) => {
      const at = carriedFeed(edits, feed);
      return at === null ? [] : [{ at, of: { kind: "newest", turn: index + 1 } as const }];
    }),
    ...feedsOf(mine.turns).flatMap((feed, index) => {
      const at = feedThatCameIn(own, goes, edits, feed);
      return at === null ? [] : [{ at, of: { kind: "mine", turn: index + 1 } as const }];
    }),
  ].toSorted((one, other) => one.at - other.at);
  const { places, marked } = placesOf(base.turns, { theirs, own }, newest.turns, mine.turns);
  const leftTurns = [...marked];
  const turns = breaks.map(({ at, of }, index): Turn => {
    const span = { from: at + 1, to: breaks[index + 1]?.at ?? text.length };
    if (of.kind === "mine") return { ...span, ...markIn(mine.turns, of.turn) };
    const given = markIn(newest.turns, of.turn);
    const place = places.get(of.turn);
    if (place === undefined) return { ...span, ...given };
    const marks = [markIn(base.turns, place.base), markIn(mine.turns, place.mine), given] as const;
    const speaker = chosen(marks[0].speaker, marks[1].speaker, marks[2].speaker);
    const time = chosen(marks[0].at, marks[1].at, marks[2].at);
    if (speaker.clash || time.clash) leftTurns.push(place.base);
    return { ...span, speaker: speaker.value, at: time.value };
  });
  return { text: { text, turns }, edits, left, leftTurns: leftTurns.toSorted((one, other) => one - other) };
}

/** What stands: one's own where one changed it, else the other's; where both did, the other's, and that is told. */
function chosen<T>(before: T, mine: T, theirs: T): { readonly value: T; readonly clash: boolean } {
  if (mine === before || mine === theirs) return { value: theirs, clash: false };
  return theirs === before ? { value: mine, clash: false } : { value: theirs, clash: true };
}

type Place = { readonly base: number; readonly mine: number };

/**
 * Which turns of the base and of one's own correction are a turn of the newest text, for those that are in all; and
 * those of the base that one gave another speaker or time and that can't be told apart in the newest text.
 */
function placesOf(
  base: readonly Turn[],
  { theirs, own }: { readonly theirs: readonly Edit[]; readonly own: readonly Edit[] },
  newest: readonly Turn[],
  mine: readonly Turn[],
): { readonly places: ReadonlyMap<number, Place>; readonly marked: readonly number[] } {
  const turnByFeed = (turns: readonly Turn[]) =>
    new Map(feedsOf(turns).map((feed, index) => [feed, index + 1]));
  const [inNewest, inMine] = [turnByFeed(newest), turnByFeed(mine)];
  const places = new Map<number, Place>([[0, { base: 0, mine: 0 }]]);
  const marked: number[] = [];
  for (const [index, feed] of feedsOf(base).entries()) {
    const there = inNewest.get(carriedFeed(theirs, feed) ?? Number.NaN);
    const here = inMine.get(carriedFeed(own, feed) ?? Number.NaN);
    if (here === undefined) continue;
    if (there !== undefined) places.set(there, { base: index + 1, mine: here });
    else if (!isMarkedAlike(base[index + 1], mine[here])) marked.push(index + 1);
  }
  return { places, marked };
}

/** Where the line feeds stand that part the turns. */
function feedsOf(turns: readonly Turn[]): readonly number[] {
  return turns.slice(0, -1).map(({ to }) => to);
}

/** Where a sign of a text stands after the edits; null where they take it away. */
function carriedFeed(edits: readonly Edit[], at: number): number | null {
  if (edits.some(({ from, to }) => from <= at && at < to)) return null;
  return at + grownBefore(edits, at);
}

/** Where a line feed that came in with one of one's own edits stands, once that edit is made in the newest text. */
function feedThatCameIn(
  own: readonly Edit[],
  goes: readonly Edit[],
  carried: readonly Edit[],
  feed: number,
): number | null {
  for (const [index, edit] of goes.entries()) {
    const within = feed - edit.from - grownBefore(own, edit.from, edit);
    const there = carried[index];
    if (there !== undefined && within >= 0 && within < edit.insert.length)
      return there.from + grownBefore(carried, there.from, there) + within;
  }
  return null;
}

/** How much longer the edits make what stands before a place; `without` is left out, with all after it. */
function grownBefore(edits: readonly Edit[], at: number, without?: Edit): number {
  const before = edits.filter((edit) => edit !== without && edit.to <= at);
  return before.reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0);
}

function markIn(turns: readonly Turn[], index: number): Pick<Turn, "speaker" | "at"> {
  const { speaker, at } = turns[index] ?? { speaker: "", at: null };
  return { speaker, at };
}

function isMarkedAlike(one: Turn | undefined, other: Turn | undefined): boolean {
  return one?.speaker === other?.speaker && one?.at === other?.at;
}

function isSame(one: Edit, other: Edit): boolean {
  return one.from === other.from && one.to === other.to && one.insert === other.insert;
}

/** Whether they change the same words, or words side by side, where nobody can tell what was meant. */
function touch(one: Edit, other: Edit): boolean {
  return one.from <= other.to && other.from <= one.to;
}
