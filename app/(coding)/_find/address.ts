/** A page and what its address asks of it. */
export type Address = {
  readonly path: string;
  readonly search: Readonly<Record<string, string | undefined>>;
};

/** The address with some of its names changed; null and the empty text take one out. */
export function addressWith(
  { path, search }: Address,
  changes: Readonly<Record<string, string | null>> = {},
): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...search, ...changes })) {
    if (value !== undefined && value !== null && value !== "") params.set(name, value);
  }
  params.sort();
  const query = params.toString();
  return query === "" ? path : `${path}?${query}`;
}
