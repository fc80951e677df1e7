import { z } from "zod";
import { longestNote } from "@/lib/coding/coding-operation";
import { judgedStances, stances } from "@/lib/stance/stance";
import type { AdjudicationId, ThemeId } from "@/lib/study/ids";

const place = { study: z.string(), interview: z.string(), difference: z.string().max(300) };
const named = { ...place, seen: z.string().max(100) };
const reason = z.string().max(longestNote);
const side = z.object({ kind: z.literal("side"), side: z.int().min(0).max(100) });
const neither = z.object({ kind: z.literal("neither") });
const offset = z.int().min(0);
const coding = z.object({
  from: offset,
  to: offset,
  stance: z.enum(stances).nullable(),
  theme: z.uuid().transform((id) => id as string as ThemeId),
});

export const settlingInput = z.discriminatedUnion("about", [
  z.object({
    ...named,
    reason,
    about: z.literal("judgement"),
    choice: z.discriminatedUnion("kind", [
      side,
      z.object({ kind: z.literal("new"), stance: z.enum(judgedStances) }),
      neither,
    ]),
  }),
  z.object({
    ...named,
    reason,
    about: z.literal("passage"),
    choice: z.discriminatedUnion("kind", [side, z.object({ kind: z.literal("new"), coding }), neither]),
  }),
  z.object({
    ...named,
    reason,
    about: z.literal("opinion"),
    choice: z.discriminatedUnion("kind", [
      side,
      z.object({ kind: z.literal("new"), stance: z.enum(stances) }),
      neither,
    ]),
  }),
]);

export const placeInput = z.object(place);

const about = z.enum(["judgement", "passage", "opinion"]);

export const undoingInput = z.object({ ...named, about });

export const askingInput = z.object({ ...named, about, question: z.string().trim().min(1).max(longestNote) });

export const discussingInput = z.object({
  study: z.string(),
  decision: z.uuid().transform((id) => id as string as AdjudicationId),
  remark: z.string().trim().min(1).max(longestNote),
});
