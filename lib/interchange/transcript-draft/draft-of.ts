import type { SpokenTurn } from "@/lib/transcript/join-turns";
import { guessSpeaker } from "./speaker-label";
import type { DraftSpeaker, DraftWarning, TranscriptDraft } from "./transcript-draft";

/** The turns with a summary of who speaks in them. */
export function draftOf(turns: readonly SpokenTurn[], warnings: readonly DraftWarning[]): TranscriptDraft {
  const byLabel = new Map<string, DraftSpeaker>();
  for (const { speaker: label, text } of turns) {
    const known = byLabel.get(label) ?? { label, turns: 0, words: 0, guess: guessSpeaker(label) };
    byLabel.set(label, { ...known, turns: known.turns + 1, words: known.words + countWords(text) });
  }
  return { turns, speakers: withOnlyOther([...byLabel.values()]), warnings };
}

/** Words as blanks part them, as far as they hold a letter or a digit. */
function countWords(text: string): number {
  return (text.match(/\S+/g) ?? []).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whoever speaks alone with a known interviewer is the respondent, and the other way round. */
function withOnlyOther(speakers: readonly DraftSpeaker[]): readonly DraftSpeaker[] {
  const named = speakers.filter(({ label }) => label !== "");
  const unknown = named.filter(({ guess }) => guess === null);
  const [known] = named.filter(({ guess }) => guess !== null);
  if (named.length !== 2 || unknown.length !== 1 || known?.guess === "M") return speakers;
  const other = known?.guess === "I" ? "R" : "I";
  return speakers.map((speaker) => (speaker === unknown[0] ? { ...speaker, guess: other } : speaker));
}
