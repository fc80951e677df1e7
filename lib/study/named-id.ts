import type { AnyId } from "./ids";

/**
 * Gives a name as an id: the one place where a string becomes one without a database. For tests and for
 * work read from a study folder, where codes are the only ids. Refuses an empty name (RangeError).
 */
export function namedId<I extends AnyId>(name: string): I {
  if (name === "") throw new RangeError("an id needs a name");
  return name as I;
}
