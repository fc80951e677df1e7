import type { AnyId } from "@/lib/study/ids";

/** An id that the browser makes, so that sending it twice does no harm. */
export function newId<Id extends AnyId>(): Id {
  return crypto.randomUUID() as Id;
}
