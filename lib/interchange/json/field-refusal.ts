import type { FieldRefusal } from "../refusal";
import type { Problem } from "../study-rules/problem";
import { fieldOf } from "./field-of";
import { lineOfPath } from "./parse-json";

const longestValue = 60;

/** A problem as a refusal that names the file, the field and the line, for a text that parseJson read. */
export function fieldRefusal({ file, text }: { file: string; text: string }, found: Problem): FieldRefusal {
  const value = [...found.value];
  return {
    kind: found.kind,
    file,
    field: fieldOf(found.path),
    line: lineOfPath(text, found.path),
    value: value.length > longestValue ? `${value.slice(0, longestValue).join("")}…` : found.value,
  };
}
