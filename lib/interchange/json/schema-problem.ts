import type { z } from "zod";
import type { FieldProblem } from "../refusal";
import { type Problem, problem } from "../study-rules/problem";
import type { JsonPath } from "./json-scanner";

type Issue = z.core.$ZodIssue;

/** The first thing in which a value differs from its schema, as a problem at a path of that value. */
export function schemaProblem(error: z.ZodError, value: unknown): Problem {
  const issue = error.issues[0];
  if (!issue) throw new RangeError("an error without an issue");
  const path: JsonPath = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  if (issue.code === "unrecognized_keys")
    return problem("unknown-field", [...path, ...issue.keys.slice(0, 1)]);
  const found = valueAt(value, path);
  if (found === undefined) return problem("missing-field", path);
  const kind = kindOf(issue, found);
  return problem(path.length === 0 ? ofWholeFile(kind) : kind, path, shown(found));
}

function ofWholeFile(kind: FieldProblem): FieldProblem {
  return kind === "not-a-list" || kind === "not-an-object" ? `file-${kind}` : kind;
}

/** What should stand where another type does, by zod's name of it. */
const kindByExpected: Readonly<Record<string, FieldProblem>> = {
  string: "not-words",
  int: "not-a-number",
  number: "not-a-number",
  boolean: "not-true-or-false",
  array: "not-a-list",
  object: "not-an-object",
};

function kindOf(issue: Issue, found: unknown): FieldProblem {
  switch (issue.code) {
    case "invalid_value":
      return typeof found === "string" ? "unknown-value" : "wrong-type";
    case "too_small":
    case "too_big":
      return issue.origin === "string" || issue.origin === "array" ? "empty-value" : "value-out-of-range";
    case "invalid_type":
      if (issue.expected === "int" && typeof found === "number") return "value-out-of-range";
      return kindByExpected[issue.expected] ?? "wrong-type";
    case "invalid_union":
      return typeof found === "string" ? "unknown-value" : "wrong-type";
    case "custom":
      return knownKind(issue.params?.kind);
    default:
      return "wrong-type";
  }
}

/** What a schema of ours says of a value that its own check refuses. */
function knownKind(kind: unknown): FieldProblem {
  return kind === "invalid-date" || kind === "not-an-object" ? kind : "wrong-type";
}

function valueAt(value: unknown, path: JsonPath): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null) return undefined;
    here = Object.getOwnPropertyDescriptor(here, step)?.value;
  }
  return here;
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return typeof value === "object" ? "" : (text ?? "");
}
