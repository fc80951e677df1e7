import { z } from "zod";
import { polarities } from "@/lib/stance/stance";
import { richTextSchemaOf } from "@/lib/writing/rich-text";
import { by, code, count, ordinal, written } from "./archived-values";
import { fromPlainMemo, fromPlainSummary } from "./plain-writing";

const document = richTextSchemaOf(count);

/** A summary; one of an earlier archive, without marks, becomes paragraphs. */
export const summarySchema = z.preprocess(
  fromPlainSummary,
  z.strictObject({ case: code, version: ordinal, document, writtenBy: by, ...written }),
);

/** A memo with its versions; one of an earlier archive, without marks or versions, becomes paragraphs. */
export const memoSchema = z.preprocess(
  fromPlainMemo,
  z.strictObject({
    on: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("case"), case: code }),
      z.strictObject({ kind: z.literal("interview"), interview: code }),
      z.strictObject({ kind: z.literal("turn"), interview: code, transcript: ordinal, turn: ordinal }),
      z.strictObject({ kind: z.literal("theme"), theme: code }),
      z.strictObject({
        kind: z.literal("code"),
        theme: code,
        label: code,
        polarity: z.enum(polarities).nullable(),
      }),
    ]),
    by: code,
    versions: z.array(z.strictObject({ version: ordinal, document, ...written })).min(1),
    ...written,
  }),
);
