/** Something that can be found by its words. */
export type Wordy = {
  readonly id: string;
  readonly label: string;
  /** What it is found by besides its label: a role, a group, a name. */
  readonly words: string;
};

/** Prepared once, for a list of thousands is searched at every key. */
export type Prepared<T extends Wordy> = {
  readonly item: T;
  readonly label: string;
  /** The label without what stands between its letters and digits: "EK01-A1" is found by "ek01a1" too. */
  readonly tight: string;
  readonly labelWords: readonly string[];
  readonly words: readonly string[];
};

export function prepare<T extends Wordy>(items: readonly T[]): readonly Prepared<T>[] {
  return items.map((item) => {
    const label = plain(item.label);
    const labelWords = wordsOf(label);
    return {
      ...{ item, label, labelWords },
      tight: labelWords.join(""),
      words: [...labelWords, ...wordsOf(plain(item.words))],
    };
  });
}

/**
 * Those in which every word of the query is found, best first: the whole label, its beginning, the beginning of
 * a word of it, a piece of a word. Of equals those that were used lately come first, then their own order.
 */
export function rankFound<T extends Wordy>(
  prepared: readonly Prepared<T>[],
  query: string,
  recent: readonly string[] = [],
): readonly T[] {
  const wanted = plain(query).trim();
  const parts = wordsOf(wanted);
  const tight = parts.join("");
  if (tight === "") return [];
  const found = prepared.flatMap((one, place) => {
    const score = scoreOf(one, { wanted, tight, parts });
    const lately = recent.indexOf(one.item.id);
    return score === 0
      ? []
      : [{ one, place, score, lately: lately === -1 ? Number.POSITIVE_INFINITY : lately }];
  });
  found.sort((a, b) => b.score - a.score || compare(a.lately, b.lately) || a.place - b.place);
  return found.map(({ one }) => one.item);
}

/** How well it fits: 0 where a part of the query is not in it. */
function scoreOf(
  one: Prepared<Wordy>,
  {
    wanted,
    tight,
    parts,
  }: { readonly wanted: string; readonly tight: string; readonly parts: readonly string[] },
): number {
  if (one.label === wanted || one.tight === tight) return 5;
  if (one.label.startsWith(wanted) || one.tight.startsWith(tight)) return 4;
  const scores = parts.map((piece) => {
    if (one.labelWords.some((word) => word.startsWith(piece))) return 3;
    if (one.words.some((word) => word.startsWith(piece))) return 2;
    return one.words.some((word) => piece.length > 1 && word.includes(piece)) ? 1 : 0;
  });
  return Math.min(...scores);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Without capitals and accents: "kind" finds "Kind/jongere", "geinterviewd" finds "geïnterviewd". */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
