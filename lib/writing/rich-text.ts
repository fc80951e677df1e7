import { z } from "zod";
import type { CodingId } from "@/lib/study/ids";

/** The longest text that is kept, in bytes of its JSON as UTF-8: 1 MB. */
export const longestTextBytes = 1_000_000;

/** What a link in a text points at. A coding is null once it is gone, such as after an import without it. */
export type ReferenceTarget<Coding = CodingId> =
  | {
      readonly kind: "turn";
      /** The interview's code. */
      readonly interview: string;
      /** The version of the transcript that the turn was numbered in, and its number there, from 1. */
      readonly version: number;
      readonly turn: number;
    }
  | { readonly kind: "coding"; readonly coding: Coding | null };

export type TextMark = { readonly type: "bold" | "italic" };

export type InlineNode<Coding = CodingId> =
  | { readonly type: "text"; readonly text: string; readonly marks?: readonly TextMark[] | undefined }
  | { readonly type: "hardBreak" }
  | { readonly type: "reference"; readonly attrs: { readonly target: ReferenceTarget<Coding> } };

export type ParagraphNode<Coding = CodingId> = {
  readonly type: "paragraph";
  readonly content?: readonly InlineNode<Coding>[] | undefined;
};

export type HeadingNode<Coding = CodingId> = {
  readonly type: "heading";
  readonly attrs: { readonly level: 3 | 4 };
  readonly content?: readonly InlineNode<Coding>[] | undefined;
};

export type ListNode<Coding = CodingId> = {
  readonly type: "bulletList" | "orderedList";
  readonly content: readonly {
    readonly type: "listItem";
    readonly content: readonly ParagraphNode<Coding>[];
  }[];
};

export type BlockNode<Coding = CodingId> = ParagraphNode<Coding> | HeadingNode<Coding> | ListNode<Coding>;

/**
 * What a summary or a memo says: paragraphs, two levels of headings and flat lists, with bold, italic and
 * links to turns and codings, and nothing else. A heading stands below the page's own, hence 3 and 4.
 */
export type RichText<Coding = CodingId> = {
  readonly type: "doc";
  readonly content: readonly BlockNode<Coding>[];
};

/** A text without a word. */
export const emptyText = { type: "doc", content: [{ type: "paragraph" }] } as const satisfies RichText;

const ordinal = z.int().min(1).max(2_147_483_647);

/**
 * The check on a text that comes in, by what names a coding in it (an id, or a place in an archive). A key,
 * node or mark that isn't named here is refused, and so are words that a database can't hold: NUL, and half
 * a surrogate pair.
 */
export function richTextSchemaOf<Coding>(coding: z.ZodType<Coding>): z.ZodType<RichText<Coding>> {
  const target = referenceTargetSchemaOf(coding);
  const words = z
    .string()
    .min(1)
    .refine((text) => !/\0|\p{Surrogate}/u.test(text));
  const inline = z.array(
    z.discriminatedUnion("type", [
      z.strictObject({
        type: z.literal("text"),
        text: words,
        marks: z
          .array(z.strictObject({ type: z.enum(["bold", "italic"]) }))
          .max(2)
          .optional(),
      }),
      z.strictObject({ type: z.literal("hardBreak") }),
      z.strictObject({ type: z.literal("reference"), attrs: z.strictObject({ target }) }),
    ]),
  );
  const paragraph = z.strictObject({ type: z.literal("paragraph"), content: inline.optional() });
  const list = z.strictObject({
    type: z.enum(["bulletList", "orderedList"]),
    content: z
      .array(z.strictObject({ type: z.literal("listItem"), content: z.array(paragraph).min(1) }))
      .min(1),
  });
  const level = z.union([z.literal(3), z.literal(4)]);
  const heading = z.strictObject({
    type: z.literal("heading"),
    attrs: z.strictObject({ level }),
    content: inline.optional(),
  });
  return z.strictObject({
    type: z.literal("doc"),
    content: z.array(z.discriminatedUnion("type", [paragraph, heading, list])).min(1),
  });
}

function referenceTargetSchemaOf<Coding>(
  coding: z.ZodType<Coding>,
): z.ZodType<ReferenceTarget<Coding>> & z.core.$ZodType {
  return z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("turn"),
      interview: z.string().min(1).max(200),
      version: ordinal,
      turn: ordinal,
    }),
    z.strictObject({ kind: z.literal("coding"), coding: coding.nullable() }),
  ]);
}

const codingId = z.uuid().transform((text) => text as CodingId);

/** The check on what a link points at. */
export const referenceTargetSchema = referenceTargetSchemaOf(codingId);

/** The check on a text as the database holds it. */
export const richTextSchema = richTextSchemaOf(codingId);

/** How much room a text takes, in bytes of its JSON as UTF-8. */
export function bytesOf(text: RichText<unknown>): number {
  return new TextEncoder().encode(JSON.stringify(text)).length;
}
