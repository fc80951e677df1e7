/** A value with what it is called. */
export type Named<Name, Value> = { readonly name: Name; readonly value: Value };

/** A value that changed, with what it is called last; null where it was or is not there. */
export type Changed<Name, Value> = Name & { readonly before: Value | null; readonly after: Value | null };

/** Each key that is in one of two maps at least, with what it had and has; undefined where it is not in one. */
export function* wasAndIs<T>(
  old: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
): Generator<readonly [string, T | undefined, T | undefined]> {
  for (const key of new Set([...now.keys(), ...old.keys()])) yield [key, old.get(key), now.get(key)];
}

/** The values that came, went or differ, by key. */
export function changedValues<Name extends object, Value>(
  old: ReadonlyMap<string, Named<Name, Value>>,
  now: ReadonlyMap<string, Named<Name, Value>>,
): readonly Changed<Name, Value>[] {
  return [...wasAndIs(old, now)].flatMap(([, was, is]) => {
    const named = is ?? was;
    if (named === undefined || was?.value === is?.value) return [];
    return [{ ...named.name, before: was?.value ?? null, after: is?.value ?? null }];
  });
}
