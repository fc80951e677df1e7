import type { JsonPath } from "./json-scanner";

/** A path as one reads it: "cases[3].group"; the whole value is "$". */
export function fieldOf(path: JsonPath): string {
  if (path.length === 0) return "$";
  return path
    .map((step, at) => {
      if (typeof step === "number") return `[${step}]`;
      if (!/^[\p{L}\p{N}_-]+$/u.test(step)) return `[${JSON.stringify(step)}]`;
      return at === 0 ? step : `.${step}`;
    })
    .join("");
}
