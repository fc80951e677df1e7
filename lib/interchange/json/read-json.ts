import type { z } from "zod";
import { accept, type Result, refuse } from "@/lib/result";
import { decodeText } from "../decode-text";
import type { InterchangeRefusal } from "../refusal";
import { fieldRefusal } from "./field-refusal";
import { parseJson } from "./parse-json";
import { schemaProblem } from "./schema-problem";

/** A JSON file that was read: its text, to find a field's line in, what it holds, and that by its schema. */
export type JsonFile<T> = {
  readonly file: string;
  readonly text: string;
  readonly raw: unknown;
  readonly value: T;
};

/** Bytes in UTF-8 as a value of the schema, or the first thing that is wrong, with its line. */
export function readJson<T>(
  file: string,
  bytes: Uint8Array,
  schema: z.ZodType<T>,
): Result<JsonFile<T>, InterchangeRefusal> {
  const text = decodeText(file, bytes);
  if (!text.ok) return text;
  const raw = parseJson(file, text.value);
  if (!raw.ok) return raw;
  const parsed = schema.safeParse(raw.value);
  if (!parsed.success) {
    return refuse(fieldRefusal({ file, text: text.value }, schemaProblem(parsed.error, raw.value)));
  }
  return accept({ file, text: text.value, raw: raw.value, value: parsed.data });
}
