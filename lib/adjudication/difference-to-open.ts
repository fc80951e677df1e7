type Named = { readonly name: string; readonly state: "open" | "asked" | "settled" };

/**
 * The place of the difference that opens, among those of an interview: the one that was asked for. Where none was, or
 * where it is not there any more: for who settles the first that is open, else the first that waits for an answer; for
 * who looks the first.
 */
export function differenceToOpen(
  differences: readonly Named[],
  asked: string | null,
  settles: boolean,
): number {
  const wanted: readonly ((difference: Named) => boolean)[] = [
    ({ name }) => name === asked,
    ({ state }) => settles && state === "open",
    ({ state }) => settles && state === "asked",
  ];
  const places = wanted.map((is) => differences.findIndex(is));
  return places.find((place) => place !== -1) ?? 0;
}
