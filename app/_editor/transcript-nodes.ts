import { Node } from "@tiptap/core";
import { isInterviewer, type TurnAttributes } from "./transcript-document";

/** What the page's elements carry, in the editor and in the server's page alike. */
export function turnElement({ number, speaker, at }: TurnAttributes) {
  return {
    "data-turn": String(number),
    "data-speaker": speaker,
    ...(at === null ? {} : { "data-at": at }),
    ...(isInterviewer(speaker) ? { "data-asks": "" } : {}),
  };
}

const Doc = Node.create({ name: "doc", topNode: true, content: "section+" });

/** A stretch of turns that is laid out, and redrawn, apart from the others. */
const Section = Node.create({
  name: "section",
  content: "turn+",
  renderHTML: () => ["div", { "data-section": "" }, 0],
});

const Turn = Node.create({
  name: "turn",
  content: "text*",
  marks: "",
  whitespace: "pre",
  addAttributes: () => ({ number: { default: 0 }, speaker: { default: "" }, at: { default: null } }),
  renderHTML: ({ node }) => {
    const { number, speaker, at } = node.attrs;
    return ["p", turnElement({ number: Number(number), speaker: String(speaker), at: clockOf(at) }), 0];
  },
});

const Text = Node.create({ name: "text" });

export const transcriptNodes = [Doc, Section, Turn, Text];

function clockOf(at: unknown): string | null {
  return typeof at === "string" ? at : null;
}
