import { accept, type Result, refuse } from "@/lib/result";
import type { SpokenTurn } from "@/lib/transcript/join-turns";
import { turnHead } from "../plain-text/turn-head";
import type { FileRefusal, LineRefusal } from "../refusal";
import { draftOf } from "../transcript-draft/draft-of";
import { isPlainlyLabel } from "../transcript-draft/speaker-label";
import type { DraftWarning, TranscriptDraft } from "../transcript-draft/transcript-draft";
import { type Cue, cuesOf } from "./cues-of";

export type OverlappingTimes = "refuse" | "accept";

type Piece = { readonly label: string | null; readonly at: number; readonly text: string };

/**
 * The turns of a WebVTT file: speakers by voice tag (<v Noor>) or by "Noor: " before the words; successive
 * cues of one speaker are one turn, with the time of the first, joined by a space; words without a speaker
 * belong to who spoke before. Without any speaker each cue is a turn of one without a label, and a warning
 * says so. A cue that begins before the one before it has ended is refused with its line, unless overlapping
 * times are accepted, which leaves a warning.
 */
export function readVtt(
  file: string,
  text: string,
  overlapping: OverlappingTimes,
): Result<TranscriptDraft, FileRefusal | LineRefusal> {
  if (!/^WEBVTT(?=\s|$)/.test(text))
    return refuse({ kind: "mislabelled", file, ending: "vtt", found: "unknown" });
  const cues = cuesOf(file, text);
  if (!cues.ok) return cues;
  const overlaps = cues.value.filter((cue, index) => cue.start < (cues.value[index - 1]?.end ?? 0));
  const [first] = overlaps;
  if (first && overlapping === "refuse") return refuse({ kind: "overlapping-time", file, line: first.line });
  const pieces = piecesOf(cues.value);
  if (pieces.length === 0) return refuse({ kind: "no-turns", file });
  const warnings: DraftWarning[] = overlaps.map(({ line }) => ({ kind: "overlapping-time", line }));
  if (pieces.every(({ label }) => label === null)) {
    const turns = pieces.map(({ at, text: words }) => ({ speaker: "", at, text: words }));
    return accept(draftOf(turns, [{ kind: "no-speakers" }, ...warnings]));
  }
  return accept(draftOf(turnsOf(pieces), warnings));
}

function piecesOf(cues: readonly Cue[]): readonly Piece[] {
  const pieces = cues.flatMap(({ start, parts }) =>
    parts.flatMap(({ voice, text }) => {
      const words = text.replace(/\s+/g, " ").trim();
      return words === "" ? [] : [{ at: start, voice, text: words, head: turnHead(words) }];
    }),
  );
  const times = new Map<string, number>();
  for (const { voice, head } of pieces) {
    if (voice === null && head.label !== null) times.set(head.label, (times.get(head.label) ?? 0) + 1);
  }
  return pieces.map(({ at, voice, text, head }) => {
    if (voice !== null) return { at, label: voice, text };
    const named = head.label !== null && (isPlainlyLabel(head.label) || (times.get(head.label) ?? 0) >= 2);
    return named ? { at, label: head.label, text: head.spoken } : { at, label: null, text };
  });
}

function turnsOf(pieces: readonly Piece[]): readonly SpokenTurn[] {
  const turns: SpokenTurn[] = [];
  for (const { label, at, text } of pieces) {
    const last = turns.at(-1);
    const speaker = label ?? last?.speaker ?? "";
    if (last?.speaker === speaker)
      turns[turns.length - 1] = { ...last, text: last.text === "" ? text : `${last.text} ${text}` };
    else turns.push({ speaker, at, text });
  }
  return turns;
}
