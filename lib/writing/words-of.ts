import type { BlockNode, InlineNode, RichText } from "./rich-text";

/** A text's words alone, a line for each paragraph, heading and list item; links are left out. */
export function wordsOf(text: RichText<unknown>): string {
  return text.content.flatMap(linesOf).join("\n");
}

/** Whether nothing is written: no word and no link. */
export function isBlank(text: RichText<unknown>): boolean {
  return text.content.every((block) => inlinesOf(block).every(isSpace));
}

/** A text that says these lines, each a paragraph. */
export function textOfLines(lines: string): RichText<never> {
  return {
    type: "doc",
    content: lines
      .split("\n")
      .map((line) =>
        line === ""
          ? { type: "paragraph" as const }
          : { type: "paragraph" as const, content: [{ type: "text" as const, text: line }] },
      ),
  };
}

/** What stands in a block, in order. */
export function inlinesOf<Coding>(block: BlockNode<Coding>): readonly InlineNode<Coding>[] {
  if (block.type === "paragraph" || block.type === "heading") return block.content ?? [];
  return block.content.flatMap((item) => item.content.flatMap((paragraph) => paragraph.content ?? []));
}

function linesOf(block: BlockNode<unknown>): readonly string[] {
  if (block.type === "paragraph" || block.type === "heading") return [lineOf(block.content ?? [])];
  return block.content.flatMap((item) => item.content.map((paragraph) => lineOf(paragraph.content ?? [])));
}

function lineOf(inlines: readonly InlineNode<unknown>[]): string {
  return inlines
    .map((inline) => (inline.type === "text" ? inline.text : inline.type === "hardBreak" ? "\n" : ""))
    .join("");
}

function isSpace(inline: InlineNode<unknown>): boolean {
  return inline.type === "hardBreak" || (inline.type === "text" && inline.text.trim() === "");
}
