// An engine puts keys such as "2007" before all others, so that the text's order must be kept beside it.
const keysByObject = new WeakMap<object, readonly string[]>();

/** Keeps the order of an object's keys where the object itself would lose it. */
export function rememberOrder(object: object, keys: readonly string[]): void {
  if (keys.some((key) => /^\d+$/.test(key))) keysByObject.set(object, keys);
}

/** The entries of an object that parseJson made, in the order in which the text gives them. */
export function entriesOf(object: object): readonly (readonly [string, unknown])[] {
  const keys = keysByObject.get(object);
  if (!keys) return Object.entries(object);
  const values = new Map<string, unknown>(Object.entries(object));
  return keys.map((key) => [key, values.get(key)] as const);
}
