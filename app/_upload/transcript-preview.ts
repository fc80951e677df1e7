import type { TranscriptDraft } from "@/lib/interchange/transcript-draft/transcript-draft";

/** What a person needs to see of a file before it is imported. */
export type TranscriptPreview = Pick<TranscriptDraft, "speakers" | "warnings"> & {
  /** The first ones. */
  readonly turns: TranscriptDraft["turns"];
  readonly turnCount: number;
};

const shown = 40;

export function previewOf({ speakers, warnings, turns }: TranscriptDraft): TranscriptPreview {
  return { speakers, warnings, turns: turns.slice(0, shown), turnCount: turns.length };
}
