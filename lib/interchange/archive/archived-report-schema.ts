import { z } from "zod";
import { fixedSections } from "@/lib/report/section-key";
import { polarities } from "@/lib/stance/stance";
import type { Json } from "../json/json-value";
import { moment } from "../json/moments";
import { by, code, count, words, written } from "./archived-values";

const section = z.union([z.enum(fixedSections), z.strictObject({ theme: code })]);

export const reportOutlineSchema = z.strictObject({
  order: z.array(section),
  leftOut: z.array(section),
  writtenBy: by,
  ...written,
});

export const reportTextSchema = z.strictObject({ section, text: code, writtenBy: by, ...written });

export const chosenQuoteSchema = z.strictObject({
  coding: count,
  edited: code.nullable(),
  chosenBy: by,
  changedAt: moment.nullable(),
  ...written,
});

const codeById = z.record(z.uuid(), code);
const json: z.ZodType<Json> = z.json();

/** What the content holds is checked when it is read: what was sealed is written as it is. */
export const snapshotSchema = z.strictObject({
  name: code,
  content: json,
  sha256: words,
  ids: z.strictObject({
    groups: codeById,
    themes: codeById,
    cases: codeById,
    respondents: codeById,
    opinions: codeById,
    interviews: codeById,
    statements: codeById,
    members: codeById,
    codes: z.record(
      z.uuid(),
      z.strictObject({ theme: code, label: code, polarity: z.enum(polarities).nullable() }),
    ),
  }),
  madeBy: by,
  ...written,
});
