import type { TranscriptId } from "@/lib/study/ids";
import type { CodingInSight } from "./coding-operation";

/** What an operation says of a coding that stands on this version of the text. */
export function contentOf(
  { from, to, theme, code, stance, starred, memo }: CodingInSight,
  transcript: TranscriptId,
) {
  return { transcript, passage: { from, to }, theme, code, stance, starred, memo };
}
