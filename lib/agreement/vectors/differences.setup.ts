import { z } from "zod";
import type { Computed, Tolerance } from "./schema.setup";

/**
 * What is wrong with what was computed: a line per expected field that differs by more than the tolerance. The
 * value, or the reason why there is none, must have been computed; of the other fields those that were.
 */
export function differences(computed: Computed, expected: Computed, tolerance: Tolerance): readonly string[] {
  return Object.entries(expected).flatMap(([field, wanted]) => {
    const must = field === "value" || field === "reason";
    if (!must && !(field in computed)) return [];
    if (typeof tolerance === "number") return unlike(computed[field], wanted, tolerance, field);
    return field in tolerance ? outside(computed[field], expected, tolerance, field) : [];
  });
}

/** |x - e| <= tolerance * max(1, |e|) for every number in the field, and the rest the same. */
function unlike(got: unknown, wanted: unknown, tolerance: number, field: string): readonly string[] {
  if (Array.isArray(wanted) && Array.isArray(got) && wanted.length === got.length)
    return wanted.flatMap((each, at) => unlike(got[at], each, tolerance, `${field}[${at}]`));
  if (isRecord(wanted) && isRecord(got))
    return Object.entries(wanted).flatMap(([key, each]) =>
      unlike(got[key], each, tolerance, `${field}.${key}`),
    );
  if (typeof wanted === "number" && typeof got === "number")
    return Math.abs(got - wanted) <= tolerance * Math.max(1, Math.abs(wanted))
      ? []
      : [say(field, got, wanted)];
  return got === wanted ? [] : [say(field, got, wanted)];
}

/** A field whose tolerance is a number of its own, or the name of the field with the range it must lie in. */
function outside(
  got: unknown,
  expected: Computed,
  tolerance: Exclude<Tolerance, number>,
  field: string,
): readonly string[] {
  const allowed = tolerance[field];
  const wanted = z.number().parse(expected[field]);
  const [low, high] =
    typeof allowed === "string"
      ? z.tuple([z.number(), z.number()]).parse(expected[allowed])
      : [wanted - (allowed ?? 0), wanted + (allowed ?? 0)];
  const fits = typeof got === "number" && got >= low - rounding && got <= high + rounding;
  return fits ? [] : [say(field, got, `${low} to ${high}`)];
}

/** Ranges end in quantiles, which a computation meets but for the last bits. */
const rounding = 1e-12;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function say(field: string, got: unknown, wanted: unknown): string {
  return `${field}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`;
}
