import type { JsonPath } from "../json/json-scanner";
import type { FieldProblem } from "../refusal";

/** Something wrong at a path of a StudyArchive. */
export type Problem = { readonly kind: FieldProblem; readonly path: JsonPath; readonly value: string };

/** The value stays empty where it would be a transcript's words. */
export function problem(kind: FieldProblem, path: JsonPath, value: string | number = ""): Problem {
  return { kind, path, value: String(value) };
}

/** Every value that stood in the list before; `keyOf` null is passed over. */
export function* repeated<T>(
  list: readonly T[],
  keyOf: (item: T) => string | null,
  pathOf: (index: number) => JsonPath,
): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, item] of list.entries()) {
    const key = keyOf(item);
    if (key === null) continue;
    if (seen.has(key)) yield problem("duplicate-value", pathOf(index), key);
    seen.add(key);
  }
}

/** One key for several parts, which no other parts give. */
export function keyOf(...parts: readonly (string | number | null)[]): string {
  return JSON.stringify(parts);
}
