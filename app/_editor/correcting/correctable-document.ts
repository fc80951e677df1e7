import type { JSONContent } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { TurnedText } from "@/lib/transcript/join-turns";
import type { Turn } from "@/lib/transcript/turn";
import { transcriptDocument, turnAttributes } from "../transcript-document";
import { transcriptNodes } from "../transcript-nodes";

/** The transcript's own nodes; a turn also keeps its time in full, of which the page shows whole seconds. */
export const correctableNodes = transcriptNodes.map((node) =>
  node.name === "turn"
    ? node.extend({
        addAttributes() {
          return { ...this.parent?.(), seconds: { default: null, rendered: false } };
        },
      })
    : node,
);

/** What a turn says of itself in the document. */
export type TurnMark = { readonly speaker: string; readonly seconds: number | null };

export function markOf(turn: Node): TurnMark {
  const { speaker, seconds } = turn.attrs;
  return { speaker: String(speaker), seconds: typeof seconds === "number" ? seconds : null };
}

/** A turn's attributes with another speaker or time. */
export function attributesWith(turn: Node, { speaker, seconds }: TurnMark): Record<string, unknown> {
  const { at } = turnAttributes({ from: 0, to: 0, speaker, at: seconds }, 0);
  return { ...turn.attrs, speaker, seconds, at };
}

/** The transcript as a document that can be corrected. */
export function correctableDocument(transcript: TurnedText): JSONContent {
  const document = transcriptDocument(transcript);
  let index = 0;
  const withSeconds = (turn: JSONContent): JSONContent => {
    const seconds = transcript.turns[index]?.at ?? null;
    index += 1;
    return { ...turn, attrs: { ...turn.attrs, seconds } };
  };
  return {
    ...document,
    content: (document.content ?? []).map((section) => ({
      ...section,
      content: (section.content ?? []).map(withSeconds),
    })),
  };
}

/** The turns of a document, in order, with where their words begin in it. */
export function turnsIn(document: Node): readonly { readonly turn: Node; readonly start: number }[] {
  const turns: { turn: Node; start: number }[] = [];
  document.forEach((section, sectionAt) => {
    section.forEach((turn, turnAt) => {
      // One place to step into the section and one into the turn.
      turns.push({ turn, start: sectionAt + turnAt + 2 });
    });
  });
  return turns;
}

/** The document as a text with its turns, as it would be stored. */
export function textIn(document: Node): TurnedText {
  const turns: Turn[] = [];
  const words: string[] = [];
  let from = 0;
  for (const { turn } of turnsIn(document)) {
    const to = from + turn.content.size;
    const { speaker, seconds } = markOf(turn);
    turns.push({ from, to, speaker, at: seconds });
    words.push(turn.textContent);
    from = to + 1;
  }
  return { text: words.join("\n"), turns };
}

/** The text's offset at a place of the document; between two turns it is the end of the one before. */
export function offsetIn(document: Node, position: number): number {
  let from = 0;
  let last = 0;
  for (const { turn, start } of turnsIn(document)) {
    if (position < start) return last;
    const size = turn.content.size;
    if (position <= start + size) return from + position - start;
    last = from + size;
    from = last + 1;
  }
  return last;
}
