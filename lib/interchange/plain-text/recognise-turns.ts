import { parseClock } from "@/lib/transcript/clock";
import type { SpokenTurn } from "@/lib/transcript/join-turns";
import { draftOf } from "../transcript-draft/draft-of";
import { isPlainlyLabel } from "../transcript-draft/speaker-label";
import type { DraftWarning, TranscriptDraft } from "../transcript-draft/transcript-draft";
import { type TurnHead, turnHead } from "./turn-head";

type Line = TurnHead & { readonly number: number; readonly whole: string };

/**
 * Turns from lines that people typed: a turn begins with a speaker and perhaps a time, and the lines under it
 * without one belong to it, joined by a space. What stands before a colon is a speaker if it is plainly a
 * label, is short and comes with a time, or begins two lines or more. Without any speaker, paragraphs (parted by empty
 * lines, or each line where there are none) are turns of one speaker without a label, and a warning says so.
 * Lines are trimmed; nothing else is changed, and no word is left out.
 */
export function recogniseTurns(lines: readonly string[]): TranscriptDraft {
  const read = lines.map((whole, index) => ({ ...turnHead(whole), number: index + 1, whole: whole.trim() }));
  const labels = speakersIn(read);
  if (labels.size === 0) return draftOf(paragraphs(read), [{ kind: "no-speakers" }]);
  const turns: SpokenTurn[] = [];
  const warnings: DraftWarning[] = [];
  let latest = 0;
  for (const line of read) {
    const speaker = line.label !== null && labels.has(line.label) ? line.label : null;
    const last = turns.at(-1);
    if (line.whole === "") continue;
    if (speaker === null && (line.label !== null || line.clock === null)) {
      if (!last) {
        warnings.push({ kind: "before-first-speaker", line: line.number });
        turns.push({ speaker: "", at: null, text: line.whole });
        continue;
      }
      if (line.label !== null) warnings.push({ kind: "maybe-speaker", line: line.number, label: line.label });
      turns[turns.length - 1] = { ...last, text: joined(last.text, line.whole) };
      continue;
    }
    const at = line.clock === null ? null : parseClock(line.clock);
    if (line.clock !== null && at === null) warnings.push({ kind: "unreadable-time", line: line.number });
    if (at !== null && at < latest) warnings.push({ kind: "time-goes-back", line: line.number });
    latest = Math.max(latest, at ?? 0);
    turns.push({ speaker: speaker ?? last?.speaker ?? "", at, text: line.spoken });
  }
  return draftOf(turns, warnings);
}

function speakersIn(lines: readonly Line[]): ReadonlySet<string> {
  const timesByLabel = new Map<string, number>();
  for (const { label, clock, sure } of lines) {
    if (label === null) continue;
    // Beside a time once is enough, but "[00:12] En toen zei hij: ja" names nobody.
    const counts = sure || (clock !== null && label.split(" ").length <= 2) ? 2 : 1;
    timesByLabel.set(label, (timesByLabel.get(label) ?? 0) + counts);
  }
  const labels = [...timesByLabel].filter(([label, times]) => times >= 2 || isPlainlyLabel(label));
  return new Set(labels.map(([label]) => label));
}

function paragraphs(lines: readonly Line[]): readonly SpokenTurn[] {
  const parted = lines.some(({ whole }, index) => whole === "" && lines[index + 1]?.whole);
  const turns: SpokenTurn[] = [];
  let open = false;
  for (const { whole, label, clock, spoken } of lines) {
    const last = turns.at(-1);
    if (whole === "") open = false;
    else if (open && last) turns[turns.length - 1] = { ...last, text: joined(last.text, whole) };
    else {
      const at = label === null && clock !== null ? parseClock(clock) : null;
      turns.push({ speaker: "", at, text: at === null ? whole : spoken });
      open = parted;
    }
  }
  return turns;
}

function joined(before: string, after: string): string {
  return before === "" ? after : `${before} ${after}`;
}
