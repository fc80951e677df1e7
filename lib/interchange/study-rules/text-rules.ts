import { isInsideCharacter, type Passage, passageIn, quoteOf } from "@/lib/passage/passage";
import { coverText } from "@/lib/transcript/join-turns";
import type { FieldProblem } from "../refusal";
import type { StudyArchive } from "../study-archive";
import type { KnownCodes } from "./known-codes";
import { type Problem, problem } from "./problem";

const passageProblems = {
  "passage-not-whole": "offset-not-whole",
  "passage-empty": "empty-passage",
  "passage-outside-text": "offset-outside-text",
  "passage-inside-character": "offset-inside-character",
} as const satisfies Record<string, FieldProblem>;

/** Transcripts whose turns cover their text, and passages that lie in them and quote them. */
export function* textProblems(archive: StudyArchive, known: KnownCodes): Generator<Problem> {
  for (const [i, interview] of archive.interviews.entries()) {
    for (const [t, transcript] of interview.transcripts.entries()) {
      const path = ["interviews", i, "transcripts", t];
      if (transcript.version !== t + 1) {
        yield problem("version-out-of-order", [...path, "version"], transcript.version);
      }
      if (!coverText(transcript)) yield problem("turns-differ", [...path, "turns"]);
    }
  }
  for (const [c, coding] of archive.codings.entries()) {
    let before = 0;
    for (const [a, anchor] of coding.anchors.entries()) {
      const path = ["codings", c, "anchors", a];
      const text = known.interviews.get(coding.interview)?.transcripts[anchor.transcript - 1]?.text;
      if (text === undefined) {
        yield problem("unknown-reference", [...path, "transcript"], anchor.transcript);
      } else if (anchor.transcript <= before) {
        yield problem("version-out-of-order", [...path, "transcript"], anchor.transcript);
      } else if (anchor.passage) {
        const placed = passageIn(text, anchor.passage);
        if (!placed.ok) {
          const edge = edgeOf(text, anchor.passage);
          yield problem(
            passageProblems[placed.refusal.kind],
            [...path, "passage", edge],
            anchor.passage[edge],
          );
        } else if (quoteOf(text, placed.value) !== anchor.quote) {
          yield problem("quote-differs", [...path, "quote"]);
        }
      }
      before = anchor.transcript;
    }
  }
}

/** Which edge is the wrong one: the start if it can't stand in the text by itself. */
function edgeOf(text: string, { from }: Passage): "from" | "to" {
  const stands = Number.isInteger(from) && from >= 0 && from <= text.length && !isInsideCharacter(text, from);
  return stands ? "to" : "from";
}
