import type { BlockNode, InlineNode, ParagraphNode, ReferenceTarget, RichText } from "./rich-text";
import { inlinesOf } from "./words-of";

/** What a text links to, in the order of the text, each as often as it stands there. */
export function referencesIn<Coding>(text: RichText<Coding>): readonly ReferenceTarget<Coding>[] {
  return text.content
    .flatMap(inlinesOf)
    .flatMap((inline) => (inline.type === "reference" ? [inline.attrs.target] : []));
}

/** The same for the same target, whichever text it stands in. */
export function keyOfReference(target: ReferenceTarget<string>): string {
  return target.kind === "turn"
    ? `turn ${target.interview} ${target.version} ${target.turn}`
    : `coding ${target.coding}`;
}

/** The text with every coding that it links to named in another way, as an archive does. */
export function renameCodings<From, To>(
  text: RichText<From>,
  rename: (coding: From) => To | null,
): RichText<To> {
  const inline = (node: InlineNode<From>): InlineNode<To> => {
    if (node.type !== "reference") return node;
    const { target } = node.attrs;
    if (target.kind === "turn") return { type: "reference", attrs: { target } };
    const coding = target.coding === null ? null : rename(target.coding);
    return { type: "reference", attrs: { target: { kind: "coding", coding } } };
  };
  const filled = (content: readonly InlineNode<From>[] | undefined) =>
    content === undefined ? {} : { content: content.map(inline) };
  const paragraph = (node: ParagraphNode<From>): ParagraphNode<To> => ({
    type: "paragraph",
    ...filled(node.content),
  });
  const block = (node: BlockNode<From>): BlockNode<To> => {
    if (node.type === "paragraph") return paragraph(node);
    if (node.type === "heading") return { type: "heading", attrs: node.attrs, ...filled(node.content) };
    const items = node.content.map((item) => ({ ...item, content: item.content.map(paragraph) }));
    return { type: node.type, content: items };
  };
  return { type: "doc", content: text.content.map(block) };
}
