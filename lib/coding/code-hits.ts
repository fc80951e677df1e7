import { z } from "zod";
import { stances } from "@/lib/stance/stance";
import type {
  CodeId,
  CodingId,
  InterviewId,
  OperationId,
  ThemeId,
  TranscriptId,
  UserId,
} from "@/lib/study/ids";

const idOf = <Id extends string>() => z.uuid().transform((text) => text as Id);

/** How many codings one operation makes or takes away; a longer run is several, one after another. */
export const hitsPerOperation = 50;
/** How many codings one run makes at most. */
export const hitsPerRun = 1000;

const named = { operation: idOf<OperationId>(), user: idOf<UserId>(), study: z.string() };

/** Codes many passages the same way at once, in any of a study's interviews; ids are the browser's. */
export const codeHitsSchema = z
  .object({
    ...named,
    theme: idOf<ThemeId>(),
    code: idOf<CodeId>().nullable(),
    stance: z.enum(stances).nullable(),
    passages: z
      .array(
        z.object({
          coding: idOf<CodingId>(),
          interview: idOf<InterviewId>(),
          transcript: idOf<TranscriptId>(),
          from: z.int().min(0),
          to: z.int().min(1),
        }),
      )
      .min(1)
      .max(hitsPerOperation),
  })
  .refine(({ code, stance }) => code === null || stance === null, { path: ["stance"] });

/** Takes codings of such a run away again, as they were made. */
export const uncodeHitsSchema = z.object({
  ...named,
  codings: z
    .array(z.object({ coding: idOf<CodingId>(), interview: idOf<InterviewId>(), version: z.int().min(1) }))
    .min(1)
    .max(hitsPerOperation),
});

export type CodeHits = z.output<typeof codeHitsSchema>;
export type UncodeHits = z.output<typeof uncodeHitsSchema>;

/** A coding that a run made, as undoing names it. */
export type HitCoded = UncodeHits["codings"][number];

/** Why a passage was not coded after all, or a coding not taken away: the work went on meanwhile. */
export type HitLeft =
  | "already-coded"
  | "not-assigned"
  | "already-finished"
  | "text-changed"
  | "changed-meanwhile";

export type HitsDone = {
  readonly done: readonly HitCoded[];
  readonly left: readonly { readonly kind: HitLeft; readonly hits: number }[];
};
