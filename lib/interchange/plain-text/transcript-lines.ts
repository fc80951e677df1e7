import { accept, type Result, refuse } from "@/lib/result";
import { formatClock, parseClock } from "@/lib/transcript/clock";
import type { SpokenTurn } from "@/lib/transcript/join-turns";
import type { LineRefusal } from "../refusal";

const turnLine = /^\[(\d{2,3}:[0-5]\d:[0-5]\d)\] ([^:\s][^:]{0,60}):(?: (.*))?$/su;

/**
 * Reads the transcripts of a study folder: one turn a line, `[hh:mm:ss] I: ...`. Empty lines are passed over,
 * and a line may end in a return as well; any other line is refused with its number. What follows the speaker
 * is kept as it came. Where speakers are given, a line of anyone else is refused.
 */
export function readTranscriptLines(
  file: string,
  text: string,
  speakers?: readonly string[],
): Result<readonly SpokenTurn[], LineRefusal> {
  const turns: SpokenTurn[] = [];
  for (const [index, ended] of text.split("\n").entries()) {
    const line = ended.endsWith("\r") ? ended.slice(0, -1) : ended;
    if (line.trim() === "") continue;
    const [, clock = "", speaker = "", spoken = ""] = turnLine.exec(line) ?? [];
    if (speaker === "") return refuse({ kind: "unreadable-line", file, line: index + 1 });
    if (speakers && !speakers.includes(speaker)) {
      return refuse({ kind: "unknown-speaker", file, line: index + 1, value: speaker });
    }
    turns.push({ speaker, at: parseClock(clock), text: spoken });
  }
  return accept(turns);
}

/**
 * Writes turns as readTranscriptLines reads them, each line ended by a line feed; a turn without a time has
 * none. A line feed within a turn, which the format can't hold, becomes a space.
 */
export function writeTranscriptLines(turns: readonly SpokenTurn[]): string {
  return turns
    .map(({ speaker, at, text }) => {
      const time = at === null ? "" : `[${formatClock(at)}] `;
      return `${time}${speaker}: ${text.replaceAll("\n", " ")}\n`;
    })
    .join("");
}
