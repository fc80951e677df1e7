/**
 * Writes a value as JSON with the keys of every object in one order, so that values that say the same are the same
 * text: a database may keep keys in an order of its own. Keys without a value are left out, as JSON leaves them out.
 * Refuses (RangeError) a number that is not finite: JSON would write it as null.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) => {
    if (typeof held === "number" && !Number.isFinite(held)) throw new RangeError(`${held} is no figure`);
    if (held === null || typeof held !== "object" || Array.isArray(held)) return held;
    return Object.fromEntries(Object.entries(held).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
