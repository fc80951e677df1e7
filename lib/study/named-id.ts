import type { AnyId } from "./ids";

/** Gives a name as an id, for tests whose ids should read. Refuses an empty name (RangeError). */
export function namedId<I extends AnyId>(name: string): I {
  if (name === "") throw new RangeError("an id needs a name");
  return name as I;
}
