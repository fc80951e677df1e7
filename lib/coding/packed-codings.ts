import { type Stance, stances } from "@/lib/stance/stance";
import type { CodeId, CodingId, ThemeId } from "@/lib/study/ids";
import type { CodingInSight } from "./coding-operation";

/**
 * Codings on their way to a page, in a third of their size: thousands of them stand between a coder and the
 * text. What many have in common is listed once; a row names it by its place there, -1 for null.
 */
export type PackedCodings = {
  readonly themes: readonly ThemeId[];
  readonly codes: readonly CodeId[];
  readonly coders: readonly string[];
  readonly rows: readonly PackedCoding[];
};

/** Theme, code, stance and coder by their places; of 'marks' 1 is starred and 2 is mine; changed at in ms since 1970. */
type PackedCoding = readonly [
  id: CodingId,
  from: number,
  to: number,
  theme: number,
  code: number,
  stance: number,
  marks: number,
  memo: string,
  version: number,
  changedAtMs: number,
  coder: number,
];

export function packCodings(codings: readonly CodingInSight[]): PackedCodings {
  const themes = placeList<ThemeId>();
  const codes = placeList<CodeId>();
  const coders = placeList<string>();
  const rows = codings.map(
    (coding): PackedCoding => [
      coding.id,
      coding.from,
      coding.to,
      themes.placeOf(coding.theme),
      codes.placeOf(coding.code),
      coding.stance === null ? -1 : stances.indexOf(coding.stance),
      Number(coding.starred) + 2 * Number(coding.mine),
      coding.memo,
      coding.version,
      Date.parse(coding.changedAt),
      coders.placeOf(coding.coder),
    ],
  );
  return { themes: themes.all, codes: codes.all, coders: coders.all, rows };
}

/** Throws a RangeError where a row names a theme that is not listed. */
export function unpackCodings({ themes, codes, coders, rows }: PackedCodings): readonly CodingInSight[] {
  return rows.map(([id, from, to, theme, code, stance, marks, memo, version, changedAtMs, coder]) => ({
    id,
    from,
    to,
    theme: listed(themes, theme),
    code: codes[code] ?? null,
    stance: stanceAt(stance),
    starred: marks % 2 === 1,
    mine: marks >= 2,
    memo,
    version,
    changedAt: new Date(changedAtMs).toISOString(),
    coder: coders[coder] ?? null,
  }));
}

function placeList<T>() {
  const all: T[] = [];
  const placeByThing = new Map<T, number>();
  return {
    all,
    placeOf(thing: T | null): number {
      if (thing === null) return -1;
      const known = placeByThing.get(thing);
      if (known !== undefined) return known;
      placeByThing.set(thing, all.length);
      return all.push(thing) - 1;
    },
  };
}

function listed(themes: readonly ThemeId[], place: number): ThemeId {
  const theme = themes[place];
  if (theme === undefined) throw new RangeError(`no theme at ${place} of ${themes.length}`);
  return theme;
}

function stanceAt(place: number): Stance | null {
  return stances[place] ?? null;
}
