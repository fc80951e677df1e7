/** A page and what its address asks of it; a name that is asked for more than once has a list. */
export type Address = {
  readonly path: string;
  readonly search: Readonly<Record<string, string | readonly string[] | undefined>>;
};

/** What to ask otherwise; null, or a list of nothing, takes a name out. */
export type Changes = Readonly<Record<string, string | readonly string[] | null>>;

/** The address with some of its names changed; null takes one out. Names are sorted: one view, one address. */
export function addressWith({ path, search }: Address, changes: Changes = {}): string {
  const params = new URLSearchParams();
  const names = new Set([...Object.keys(search), ...Object.keys(changes)]);
  for (const name of [...names].sort()) {
    const given = changes[name] === undefined ? search[name] : changes[name];
    for (const value of typeof given === "string" ? [given] : (given ?? [])) params.append(name, value);
  }
  const query = params.toString();
  return query === "" ? path : `${path}?${query}`;
}
