import "server-only";
/** The rows with each key, in their order; a key that no row has gives none. */
export function rowsBy<Row, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (key: Key) => readonly Row[] {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return (key) => groups.get(key) ?? [];
}
