import { accept, type Result, refuse } from "@/lib/result";
import { joinTurns, type TurnedText } from "@/lib/transcript/join-turns";
import type { Speaker } from "@/lib/transcript/turn";
import type { TranscriptDraft } from "./transcript-draft";

export type SpeakerRefusal = { readonly kind: "speaker-not-mapped"; readonly value: string };

/**
 * The transcript of a draft whose labels a person has mapped to I, R, M or a name. Refused, with its label, is
 * a speaker who was given none.
 */
export function applySpeakers(
  draft: TranscriptDraft,
  speakerByLabel: ReadonlyMap<string, Speaker>,
): Result<TurnedText, SpeakerRefusal> {
  const forgotten = draft.speakers.find(({ label }) => !speakerByLabel.get(label)?.trim());
  if (forgotten) return refuse({ kind: "speaker-not-mapped", value: forgotten.label });
  return accept(
    joinTurns(
      draft.turns.map((turn) => ({ ...turn, speaker: speakerByLabel.get(turn.speaker) ?? turn.speaker })),
    ),
  );
}
