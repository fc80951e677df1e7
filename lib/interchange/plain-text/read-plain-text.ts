import { draftOf } from "../transcript-draft/draft-of";
import { isPlainlyLabel } from "../transcript-draft/speaker-label";
import type { TranscriptDraft } from "../transcript-draft/transcript-draft";
import { recogniseTurns } from "./recognise-turns";
import { readTranscriptLines } from "./transcript-lines";

/**
 * The turns of a text file. One that is laid out as writeTranscriptLines writes it is read exactly, so that it
 * can be written back byte for byte; any other as people type it (recogniseTurns).
 */
export function readPlainText(file: string, text: string): TranscriptDraft {
  const recognised = recogniseTurns(text.split(/\r\n|\n|\r/));
  const exact = readTranscriptLines(file, text);
  if (!exact.ok || !exact.value.every(({ speaker }) => isPlainlyLabel(speaker))) return recognised;
  return draftOf(exact.value, recognised.warnings);
}
