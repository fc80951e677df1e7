import type { Refusal, Result } from "@/lib/result";
import type { OperationId } from "@/lib/study/ids";
import type { ReferencesInSight } from "@/lib/writing/reference-in-sight";
import type { SavedWriting, SaveWriting, StandingText } from "@/lib/writing/save-writing";
import type { WritingDraft } from "./writing-draft";

/** What a text's store needs of the world: a server, a place for drafts, names and a clock. */
export type WritingDoors = {
  /** Rejects when no answer came: the save may or may not have been done. */
  readonly send: (message: SaveWriting) => Promise<Result<SavedWriting, Refusal>>;
  /** What stands now; null when it can't be had. */
  readonly fetch: () => Promise<{
    readonly standing: StandingText | null;
    readonly references: ReferencesInSight;
  } | null>;
  readonly draft: {
    /** What an earlier page left unsent, once. */
    readonly taken: () => Promise<WritingDraft | null>;
    readonly keep: (draft: WritingDraft) => boolean;
    readonly drop: () => void;
  };
  readonly newId: () => OperationId;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};
