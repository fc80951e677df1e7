/** Sorts by the numbers of `rank`, then by what an item says; and tells where each item came to stand. */
export function ordered<T>(list: readonly T[], rank: (item: T) => readonly number[]) {
  const keyed = list.map((item, index) => ({ item, index, rank: rank(item), says: sayingOf(item) }));
  keyed.sort((a, b) => {
    for (const [at, own] of a.rank.entries()) {
      const other = b.rank[at] ?? 0;
      if (own !== other) return own - other;
    }
    // By UTF-16 units: no language's collation, which may differ between machines.
    return a.says < b.says ? -1 : a.says > b.says ? 1 : 0;
  });
  const placeByIndex: number[] = [];
  let first = 0;
  for (const [place, { index, says }] of keyed.entries()) {
    if (says !== keyed[first]?.says) first = place;
    placeByIndex[index] = first;
  }
  return { list: keyed.map(({ item }) => item), placeByIndex };
}

/** What an item says, in a text that does not depend on the order of its keys. */
function sayingOf(item: unknown): string {
  return JSON.stringify(item, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Gives the place of a code in a list; behind the last where it is not there. */
export function rankOf(list: readonly { readonly code: string }[]): (code: string) => number {
  const rankByCode = new Map(list.map(({ code }, rank) => [code, rank]));
  return (code) => rankByCode.get(code) ?? list.length;
}
