import type { JsonPath } from "../json/json-scanner";
import type { FieldProblem } from "../refusal";

/** Something wrong at a path of a StudyArchive. */
export type Problem = { readonly kind: FieldProblem; readonly path: JsonPath; readonly value: string };

/** The value stays empty where it would be a transcript's words. */
export function problem(kind: FieldProblem, path: JsonPath, value: string | number = ""): Problem {
  return { kind, path, value: String(value) };
}

type Part = string | number | null;

/** Every value that stood in the list before, by one part or by several together. */
export function* repeated<T>(
  list: readonly T[],
  partsOf: (item: T) => string | readonly Part[],
  pathOf: (index: number) => JsonPath,
): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, item] of list.entries()) {
    const parts = [partsOf(item)].flat();
    const key = keyOf(...parts);
    if (seen.has(key)) {
      const shown = parts.filter((part) => part !== null).join(", ");
      yield problem("duplicate-value", pathOf(index), shown);
    }
    seen.add(key);
  }
}

/** One key for several parts, which no other parts give. */
export function keyOf(...parts: readonly Part[]): string {
  return JSON.stringify(parts);
}
