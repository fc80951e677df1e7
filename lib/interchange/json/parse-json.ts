import { accept, type Result } from "@/lib/result";
import { lineAt } from "../line-at";
import { fieldOf } from "./field-of";
import { type JsonPath, JsonScanner, JsonTrouble } from "./json-scanner";
import type { Json } from "./json-value";

type Place = { readonly file: string; readonly line: number };

/** `field` is where the value stands, as in "cases[3].group"; a key that stands twice is its last step. */
export type JsonRefusal =
  | ({ readonly kind: "invalid-json" | "nested-too-deep" } & Place)
  | ({ readonly kind: "unstorable-text" | "number-out-of-range"; readonly field: string } & Place)
  | ({ readonly kind: "duplicate-key"; readonly field: string; readonly value: string } & Place);

/**
 * Reads JSON (RFC 8259) without losing anything on the way, which JSON.parse would: a key that stands twice
 * in one object, a whole number beyond 2^53 - 1 or a number that no double holds, text that a database can't
 * store (NUL, a lone surrogate) and nesting beyond 64 levels are refused, each with its place. Objects have no
 * prototype; entriesOf gives their keys in the order of the text, also those that look like numbers.
 */
export function parseJson(file: string, text: string): Result<Json, JsonRefusal> {
  try {
    return accept(new JsonScanner(text).read());
  } catch (trouble) {
    if (!(trouble instanceof JsonTrouble)) throw trouble;
    return { ok: false, refusal: refusalOf(trouble, { file, line: lineAt(text, trouble.offset) }) };
  }
}

function refusalOf({ kind, path, value }: JsonTrouble, place: Place): JsonRefusal {
  if (kind === "invalid-json" || kind === "nested-too-deep") return { kind, ...place };
  if (kind === "duplicate-key") return { kind, ...place, field: fieldOf([...path, value]), value };
  return { kind, ...place, field: fieldOf(path) };
}

/**
 * The line (from 1) on which the value at this path begins, or its nearest container where the path leads
 * to nothing. The text is one that parseJson read.
 */
export function lineOfPath(text: string, path: JsonPath): number {
  const scanner = new JsonScanner(text, path);
  scanner.read();
  return lineAt(text, scanner.watchedAt);
}
