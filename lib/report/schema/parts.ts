import { z } from "zod";
import { stances } from "@/lib/stance/stance";
import type { AnyId } from "@/lib/study/ids";
import { roleRows } from "@/lib/study/respondent-role";

/** An id as it is frozen; the one cast. */
export function id<Id extends AnyId>() {
  return z.uuid().transform((given) => given as Id);
}

export const count = z.int().nonnegative();
/** From 0 to 1; rounding may lead just past them. */
const leeway = 1e-9;
export const share = z
  .number()
  .min(-leeway)
  .max(1 + leeway);
export const weight = z.number().nonnegative();
export const stance = z.enum(stances);
export const roleRow = z.enum(roleRows);
export const passage = { from: count, to: count };

/** Keys that this program does not know stay, for the seal is of them too. */
export function part<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.looseObject(shape);
}

export function eachStance<T extends z.ZodType>(of: T) {
  return part({ verbeterd: of, gelijk: of, verslechterd: of, onbekend: of });
}
