import type { Refusal } from "@/lib/result";
import type { ReferencesInSight } from "@/lib/writing/reference-in-sight";
import type { RichText } from "@/lib/writing/rich-text";
import type { StandingText } from "@/lib/writing/save-writing";
import type { WritingConflict } from "./writing-conflict";

/** Where the writer's words are. "refused": the server said no, and says why. */
export type WritingStatus =
  | { readonly kind: "saved" | "typing" | "saving" | "unreachable" | "signed-out" | "other-user" }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** What a page shows of one text that is being written. */
export type WritingState = {
  readonly text: RichText;
  /** Raised when the text came from elsewhere than the editor, which then takes it over. */
  readonly replaced: number;
  readonly standing: StandingText | null;
  readonly references: ReferencesInSight;
  readonly status: WritingStatus;
  /** Milliseconds since 1970 of the last save here; null before the first. */
  readonly savedAt: number | null;
  /** False once the browser refused to keep unsent words: they would not survive a reload. */
  readonly isKept: boolean;
  /** Who changed the text while it lay open here unchanged, so that it was taken over. */
  readonly takenOver: StandingText | null;
  readonly conflict: WritingConflict | null;
};
