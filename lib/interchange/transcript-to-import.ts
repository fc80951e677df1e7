import type { RespondentRole } from "@/lib/study/respondent-role";
import type { TurnedText } from "@/lib/transcript/join-turns";

/** A transcript, and where a person said it belongs. Codes are unique within the study. */
export type TranscriptToImport = {
  /** Names it in refusals. */
  readonly file: string;
  readonly case:
    | { readonly kind: "existing"; readonly code: string }
    | { readonly kind: "new"; readonly code: string; readonly title: string; readonly group: string };
  readonly respondent:
    | { readonly kind: "existing"; readonly code: string }
    | {
        readonly kind: "new";
        readonly code: string;
        readonly role: RespondentRole;
        readonly relation: string;
      };
  readonly interview: {
    readonly code: string;
    readonly heldOn: string | null;
    readonly minutes: number | null;
    readonly interviewer: string | null;
    readonly moment: string | null;
  };
  readonly transcript: TurnedText;
};
