/** What a cell is sorted by; null sorts last in both directions. */
export type SortValue = string | number | null;

export type SortDirection = "ascending" | "descending";

/** Sorts as people read: names in the reader's language, numbers within names by value; equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  sortedBy: (row: Row) => SortValue,
  direction: SortDirection,
  locale: string,
): readonly Row[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  const sign = direction === "ascending" ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a, b] = [sortedBy(one), sortedBy(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b)));
  });
}
