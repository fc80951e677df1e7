import "server-only";
import { randomUUID } from "node:crypto";
import type { AnyId } from "@/lib/study/ids";

/** A new random id, of the kind that is asked for. */
export function newId<I extends AnyId>(): I {
  return randomUUID() as I;
}
