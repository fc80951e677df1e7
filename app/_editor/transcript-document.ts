import type { JSONContent } from "@tiptap/core";
import { formatClock } from "@/lib/transcript/clock";
import type { TurnedText } from "@/lib/transcript/join-turns";
import type { Turn } from "@/lib/transcript/turn";
import { turnsPerSection } from "./offset-map";

/** What stands beside a turn in the left margin. */
export type TurnAttributes = {
  /** Counted from 1. */
  readonly number: number;
  readonly speaker: string;
  /** The time as people read it, or null where the transcript gives none. */
  readonly at: string | null;
};

/** The speaker's letter that transcripts give to whoever asks. */
const interviewer = "I";

export function isInterviewer(speaker: string): boolean {
  return speaker === interviewer;
}

export function turnAttributes(turn: Turn, index: number): TurnAttributes {
  const at = turn.at === null ? null : formatClock(turn.at).replace(/^00:/, "");
  return { number: index + 1, speaker: turn.speaker, at };
}

export type SpokenPart = TurnAttributes & { readonly words: string };

/** The turns with their words, in the sections that the document and the server's page both have. */
export function sectionsOf({ text, turns }: TurnedText): readonly (readonly SpokenPart[])[] {
  const parts = turns.map((turn, index) => ({
    ...turnAttributes(turn, index),
    words: text.slice(turn.from, turn.to),
  }));
  const sections: SpokenPart[][] = [];
  for (let first = 0; first < parts.length; first += turnsPerSection) {
    sections.push(parts.slice(first, first + turnsPerSection));
  }
  return sections;
}

/** The transcript as the editor's document. */
export function transcriptDocument(transcript: TurnedText): JSONContent {
  return {
    type: "doc",
    content: sectionsOf(transcript).map((turns) => ({
      type: "section",
      content: turns.map(({ words, ...attrs }) => ({
        type: "turn",
        attrs,
        content: words === "" ? [] : [{ type: "text", text: words }],
      })),
    })),
  };
}
