import { z } from "zod";

// Read by schemaProblem.
const invalidDate = { params: { kind: "invalid-date" } };

/** A day that exists, as yyyy-mm-dd, from the year 1 on. */
export const day = z.string().refine((text) => isMoment(`${text}T00:00:00.000Z`), invalidDate);

/** A moment as Date's toISOString gives it. */
export const moment = z.string().refine(isMoment, invalidDate);

function isMoment(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) || text.startsWith("0000")) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}
