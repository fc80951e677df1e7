import type { RespondentRole } from "@/lib/study/respondent-role";
import type { TurnedText } from "@/lib/transcript/join-turns";

/** Someone in an interview: known to the study, or made with the import. */
export type RespondentToImport =
  | { readonly kind: "existing"; readonly code: string }
  | {
      readonly kind: "new";
      readonly code: string;
      readonly role: RespondentRole;
      readonly relation: string;
    };

/** A transcript, and where a person said it belongs. Codes are unique within the study. */
export type TranscriptToImport = {
  /** Names it in refusals. */
  readonly file: string;
  readonly case:
    | { readonly kind: "existing"; readonly code: string }
    | { readonly kind: "new"; readonly code: string; readonly title: string; readonly group: string };
  /** Whom the interview was held with, the first first: at least one, each once. */
  readonly respondents: readonly RespondentToImport[];
  /** The one of them whose opinion they all hold, and why; null: each holds what they held, or their own. */
  readonly sharedOpinion: { readonly of: string; readonly reason: string } | null;
  readonly interview: {
    readonly code: string;
    readonly heldOn: string | null;
    readonly minutes: number | null;
    readonly interviewer: string | null;
    readonly moment: string | null;
  };
  readonly transcript: TurnedText;
};
