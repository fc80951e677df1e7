import { z } from "zod";
import { textOfLines } from "@/lib/writing/words-of";

// Archives made before texts had headings, lists and links say `text`, a plain one.

const plainSummary = z.looseObject({ text: z.string(), document: z.undefined().optional() });
const plainMemo = z.looseObject({
  text: z.string(),
  versions: z.undefined().optional(),
  writtenAt: z.unknown(),
});

/** A summary as archives have it now, from one with a plain text; anything else as it is. */
export function fromPlainSummary(raw: unknown): unknown {
  const parsed = plainSummary.safeParse(raw);
  if (!parsed.success) return raw;
  const { text, ...rest } = parsed.data;
  return { ...rest, document: textOfLines(text) };
}

/** A memo as archives have it now, from one with a plain text and without versions; anything else as it is. */
export function fromPlainMemo(raw: unknown): unknown {
  const parsed = plainMemo.safeParse(raw);
  if (!parsed.success) return raw;
  const { text, writtenAt, ...rest } = parsed.data;
  return { ...rest, writtenAt, versions: [{ version: 1, document: textOfLines(text), writtenAt }] };
}
