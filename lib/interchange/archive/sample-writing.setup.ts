import { textOfLines } from "@/lib/writing/words-of";
import type { ArchivedText, StudyArchive } from "../study-archive";
import { written } from "./sampled-at.setup";

/** For tests: a summary and memos on everything that can have one, in several versions. */
export function sampleWriting(memo: string): Pick<StudyArchive, "summaries" | "memos"> {
  return {
    summaries: [
      { case: "Z1", version: 2, document: linked(memo), writtenBy: "a", ...written },
      { case: "Z1", version: 1, document: textOfLines("Eerst"), writtenBy: null, ...written },
    ],
    memos: [
      { on: { kind: "interview", interview: "Z1-O1" }, by: "a", ...said(memo) },
      { on: { kind: "case", case: "Z2" }, by: "b", ...said(memo) },
      {
        on: { kind: "turn", interview: "Z1-O1", transcript: 2, turn: 3 },
        by: "a",
        versions: [
          { version: 1, document: textOfLines("eerst"), ...written },
          { version: 3, document: linked(memo), ...written },
        ],
        ...written,
      },
      { on: { kind: "theme", theme: "veiligheid" }, by: "a", ...said(memo) },
      {
        on: { kind: "code", theme: "veiligheid", label: "school", polarity: "bevorderend" },
        by: "a",
        ...said(memo),
      },
    ],
  };
}

/** A memo of one version. */
function said(words: string) {
  return { versions: [{ version: 1, document: textOfLines(words), ...written }], ...written };
}

/** Everything that a text can have in it, with links to a turn, a coding, and one that is gone. */
function linked(words: string): ArchivedText {
  const text = { type: "text", text: words } as const;
  const to = (coding: number | null) =>
    ({ type: "reference", attrs: { target: { kind: "coding", coding } } }) as const;
  return {
    type: "doc",
    content: [
      { type: "heading", attrs: { level: 3 }, content: [text] },
      {
        type: "paragraph",
        content: [
          { ...text, marks: [{ type: "bold" }, { type: "italic" }] },
          { type: "hardBreak" },
          {
            type: "reference",
            attrs: { target: { kind: "turn", interview: "Z1-O1", version: 1, turn: 2 } },
          },
          to(3),
          to(null),
        ],
      },
      {
        type: "orderedList",
        content: [{ type: "listItem", content: [{ type: "paragraph", content: [text] }] }],
      },
    ],
  };
}
