import type { Node } from "@tiptap/pm/model";
import type { Edit } from "@/lib/passage/edit";
import type { TranscriptId, UserId } from "@/lib/study/ids";
import type { TurnedText } from "@/lib/transcript/join-turns";

/** Whose corrections of which interview; the study by its short name. */
export type CorrectedBy = { readonly user: UserId; readonly study: string; readonly interview: string };

/** What could not be brought into a newer version. */
export type LeftOver = {
  /** The version that was being corrected. */
  readonly text: KeptCorrection["text"];
  readonly edits: readonly Edit[];
  /** Turns of that text, counted from 0, that were given another speaker or time. */
  readonly turns: readonly number[];
};

export type KeptCorrection = {
  /** The version that was being corrected. */
  readonly text: TurnedText & { readonly id: TranscriptId };
  readonly document: Node;
  readonly edits: readonly Edit[];
  readonly leftOver: readonly LeftOver[];
};

/**
 * Unsaved corrections of this page, in memory alone: a text may not be stored in a browser (SAFETY, rule 3). They
 * are there again when the page of the text is, and closing the tab is warned of while there are any.
 */
const kept = new Map<string, KeptCorrection>();

export function keptCorrection(by: CorrectedBy): KeptCorrection | null {
  return kept.get(nameOf(by)) ?? null;
}

export function keepCorrection(by: CorrectedBy, work: KeptCorrection): void {
  if (kept.size === 0) window.addEventListener("beforeunload", warn);
  kept.set(nameOf(by), work);
}

export function dropCorrection(by: CorrectedBy): void {
  if (kept.delete(nameOf(by)) && kept.size === 0) window.removeEventListener("beforeunload", warn);
}

function nameOf({ user, study, interview }: CorrectedBy): string {
  return `${user} ${study} ${interview}`;
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
