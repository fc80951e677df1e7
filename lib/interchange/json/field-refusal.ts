import type { FieldRefusal } from "../refusal";
import type { Problem } from "../study-rules/problem";
import type { JsonPath } from "./json-scanner";
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

/** A path as one reads it: "cases[3].group"; the whole value is "$". */
function fieldOf(path: JsonPath): string {
  if (path.length === 0) return "$";
  return path
    .map((step, at) => {
      if (typeof step === "number") return `[${step}]`;
      if (!/^[\p{L}\p{N}_-]+$/u.test(step)) return `[${JSON.stringify(step)}]`;
      return at === 0 ? step : `.${step}`;
    })
    .join("");
}
