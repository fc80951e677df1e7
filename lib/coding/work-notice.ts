import { z } from "zod";
import type { InterviewId, MemberId, OperationId, StudyId, ThemeId } from "@/lib/study/ids";

/** The channel on which the database tells that work changed. */
export const workChannel = "samenspraak";

const idOf = <Id extends string>() => z.uuid().transform((text) => text as Id);

/** That a coder's work on a theme of an interview changed: ids and kinds, never words (at most 8 kB). */
export const workNoticeSchema = z.object({
  study: idOf<StudyId>(),
  interview: idOf<InterviewId>(),
  theme: idOf<ThemeId>(),
  coder: idOf<MemberId>(),
  /** The operation that did it, where a browser named one. */
  operation: idOf<OperationId>().nullable(),
  /** What was done, such as "coding.add". */
  kind: z.string(),
});

export type WorkNotice = z.output<typeof workNoticeSchema>;

/** That an interview has a newer version of its text. */
export const textNoticeSchema = z.object({
  kind: z.literal("transcript-changed"),
  study: idOf<StudyId>(),
  interview: idOf<InterviewId>(),
});

export type TextNotice = z.output<typeof textNoticeSchema>;
