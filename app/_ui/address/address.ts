/** A page and what its address asks of it; a name that may be asked for more than once has a list. */
export type Address<Value = string | readonly string[]> = {
  readonly path: string;
  readonly search: Readonly<Record<string, Value | undefined>>;
};

/** What to ask otherwise; null, the empty text, or a list of nothing, takes a name out. */
export type Changes<Value = string | readonly string[]> = Readonly<Record<string, Value | null>>;

/** The address with some of its names changed. Names are sorted: one view, one address. */
export function addressWith({ path, search }: Address, changes: Changes = {}): string {
  const params = new URLSearchParams();
  const names = new Set([...Object.keys(search), ...Object.keys(changes)]);
  for (const name of [...names].sort()) {
    const given = changes[name] === undefined ? search[name] : changes[name];
    const values = typeof given === "string" ? [given] : (given ?? []);
    for (const value of values) if (value !== "") params.append(name, value);
  }
  const query = params.toString();
  return query === "" ? path : `${path}?${query}`;
}
