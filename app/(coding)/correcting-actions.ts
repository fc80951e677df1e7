"use server";

import { z } from "zod";
import { action } from "@/app/_auth/action";
import { correctTranscript } from "@/db/writes/transcript/correct-transcript";
import { takeCorrectionBack } from "@/db/writes/transcript/take-correction-back";
import type { OperationId, TranscriptId } from "@/lib/study/ids";

const operation = z.uuid().transform((text) => text as OperationId);
const version = z.uuid().transform((text) => text as TranscriptId);
const offset = z.int().min(0);

/** One line of at most this many signs. */
const speaker = z
  .string()
  .max(60)
  .regex(/^[^\n\r\0]*$/);

/** Saves what was corrected in a text as its next version. */
export const correctTextAction = action({
  policy: { kind: "study", action: "transcript.correct" },
  input: z.object({
    study: z.string(),
    operation,
    interview: z.string(),
    base: version,
    edits: z.array(z.object({ from: offset, to: offset, insert: z.string() })).max(50_000),
    turns: z
      .array(z.object({ from: offset, to: offset, speaker, at: z.number().min(0).nullable() }))
      .min(1)
      .max(100_000),
  }),
  run: ({ viewer, membership, input: { study: _, ...correction } }) =>
    correctTranscript(viewer, membership.study, correction),
});

/** Brings the version before the newest back, as the next one. */
export const takeCorrectionBackAction = action({
  policy: { kind: "study", action: "transcript.correct" },
  input: z.object({ study: z.string(), operation, interview: z.string(), newest: version }),
  run: ({ viewer, membership, input: { study: _, ...given } }) =>
    takeCorrectionBack(viewer, membership.study, given),
});
