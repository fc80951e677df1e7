import { z } from "zod";
import type { CodeId, MemoId, OperationId, UserId } from "@/lib/study/ids";
import { type RichText, richTextSchema } from "./rich-text";

const named = z.string().min(1).max(200);
const ordinal = z.int().min(1).max(2_147_483_647);
const idOf = <Id extends string>() => z.uuid().transform((text) => text as Id);

/**
 * What something is written on, by the codes that addresses use. A case has one summary, which the study's
 * members share, and memos, which are their writer's.
 */
export const writtenOnSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("summary"), case: named }),
  z.strictObject({ kind: z.literal("case"), case: named }),
  z.strictObject({ kind: z.literal("interview"), interview: named }),
  z.strictObject({ kind: z.literal("turn"), interview: named, version: ordinal, turn: ordinal }),
  z.strictObject({ kind: z.literal("theme"), theme: named }),
  z.strictObject({ kind: z.literal("code"), code: idOf<CodeId>() }),
]);
export type WrittenOn = z.output<typeof writtenOnSchema>;
export type MemoOn = Exclude<WrittenOn, { kind: "summary" }>;

/** Which text a save was made on: a version and its revision, both 0 where nothing was written yet. */
export const seenTextSchema = z.strictObject({ version: z.int().min(0), revision: z.int().min(0) });
export type SeenText = z.output<typeof seenTextSchema>;

/**
 * A save, as a browser names it: sent again under the same name it is done once. It is never done as another
 * user than the one who wrote it.
 */
export const saveWritingSchema = z.strictObject({
  operation: idOf<OperationId>(),
  user: idOf<UserId>(),
  study: named,
  on: writtenOnSchema,
  /** Which memo, named by the browser that began it; null for a summary. */
  memo: idOf<MemoId>().nullable(),
  seen: seenTextSchema,
  /** Begins a version, also within a sitting: what a person chose to keep apart. */
  fresh: z.boolean(),
  /** The version whose words these are, where an earlier one is put back. */
  restored: ordinal.nullable(),
  text: richTextSchema,
});
export type SaveWriting = z.output<typeof saveWritingSchema>;

/** A text as it stands. */
export type StandingText = SeenText & {
  readonly text: RichText;
  readonly writtenBy: string | null;
  /** ISO 8601. */
  readonly writtenAt: string;
};

export type SavedWriting = SeenText & { readonly writtenAt: string };

export type SaveWritingRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "other-user" }
  | { readonly kind: "text-too-long" }
  /** The text links to a coding that not everyone who reads it may know of. */
  | { readonly kind: "coding-not-shared" }
  /** The writer has finished the interview. */
  | { readonly kind: "already-finished" }
  | { readonly kind: "operation-conflict" }
  /** Another saved meanwhile, or the same person elsewhere; nothing was stored. */
  | { readonly kind: "text-changed-meanwhile"; readonly current: StandingText };
