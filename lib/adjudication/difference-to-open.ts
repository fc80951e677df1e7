type Named = { readonly name: string; readonly state: "open" | "asked" | "settled" };

/**
 * The place of the difference that opens, among those of an interview: the one that was asked for; where none was, or
 * where it is not there any more, the first that is open, else the first that waits for an answer, else the first.
 */
export function differenceToOpen(differences: readonly Named[], asked: string | null): number {
  const found = differences.findIndex(({ name }) => name === asked);
  const places = [found, ...(["open", "asked"] as const).map((state) => firstIn(differences, state))];
  return places.find((place) => place !== -1) ?? 0;
}

function firstIn(differences: readonly Named[], state: Named["state"]): number {
  return differences.findIndex((each) => each.state === state);
}
