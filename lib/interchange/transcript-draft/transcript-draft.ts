import type { SpokenTurn } from "@/lib/transcript/join-turns";

/** A transcript as a file gives it, before a person has said who its speakers are. */
export type TranscriptDraft = {
  /** Speakers are the file's own labels; the empty label stands for words without one. At least one turn. */
  readonly turns: readonly SpokenTurn[];
  /** In the order in which they first speak. */
  readonly speakers: readonly DraftSpeaker[];
  readonly warnings: readonly DraftWarning[];
};

export type DraftSpeaker = {
  readonly label: string;
  /** How many turns and words are theirs. */
  readonly turns: number;
  readonly words: number;
  /** Interviewer, respondent or someone who joined, as far as the label says so. */
  readonly guess: "I" | "R" | "M" | null;
};

/** What a person should look at before accepting the draft; lines (in a docx, paragraphs) count from 1. */
export type DraftWarning =
  /** No speaker was recognised: paragraphs or cues became turns of one speaker without a label. */
  | { readonly kind: "no-speakers" }
  /** Words that stand before the first speaker, such as a title; they became a turn without a label. */
  | { readonly kind: "before-first-speaker"; readonly line: number }
  /** A line that may begin a turn of this speaker, but was taken for the turn before it. */
  | { readonly kind: "maybe-speaker"; readonly line: number; readonly label: string }
  | { readonly kind: "unreadable-time" | "time-goes-back" | "overlapping-time"; readonly line: number };
