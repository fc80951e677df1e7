import { applyEdits, type Edit, type EditRefusal, editsIn } from "@/lib/passage/edit";
import { narrowEdits } from "@/lib/passage/narrow-edits";
import { accept, type Result, refuse } from "@/lib/result";
import { coverText, type TurnedText } from "./join-turns";
import type { Turn } from "./turn";

/** What someone changed in a transcript: its words, and its turns as they stand in the new words. */
export type Correction = { readonly edits: readonly Edit[]; readonly turns: readonly Turn[] };

export type CorrectionRefusal =
  | EditRefusal
  | { readonly kind: "text-empty" | "turns-not-of-text" | "nothing-corrected" };

/**
 * The transcript after a correction, and the edits as they are kept: without what they put back. The turns must
 * cover the new text. Refused where nothing would be left of the text, and where nothing changes.
 */
export function correctTranscript(
  base: TurnedText,
  { edits, turns }: Correction,
): Result<TurnedText & { readonly edits: readonly Edit[] }, CorrectionRefusal> {
  const sound = editsIn(base.text, edits);
  if (!sound.ok) return sound;
  const text = applyEdits(base.text, sound.value);
  if (text.trim() === "") return refuse({ kind: "text-empty" });
  if (!coverText({ text, turns })) return refuse({ kind: "turns-not-of-text" });
  if (isSameText(base, { text, turns })) return refuse({ kind: "nothing-corrected" });
  return accept({ text, turns, edits: narrowEdits(base.text, sound.value) });
}

/** Whether the words and the turns of both are the same, speakers and times included. */
export function isSameText(one: TurnedText, other: TurnedText): boolean {
  return (
    one.text === other.text &&
    one.turns.length === other.turns.length &&
    one.turns.every((turn, index) => {
      const { from, to, speaker, at } = other.turns[index] ?? turn;
      return turn.from === from && turn.to === to && turn.speaker === speaker && turn.at === at;
    })
  );
}
