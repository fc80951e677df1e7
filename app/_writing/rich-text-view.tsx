"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { addressOfReference, type ReferencesInSight } from "@/lib/writing/reference-in-sight";
import { keyOfReference } from "@/lib/writing/references-in";
import type { InlineNode, RichText, TextMark } from "@/lib/writing/rich-text";
import { useReferenceLabel } from "./reference-label";
import styles from "./rich-text.module.css";

type RichTextViewProps = {
  readonly text: RichText;
  readonly references: ReferencesInSight;
  /** The study's address. */
  readonly base: string;
};

/** A text to read, with its links. Every node becomes an element of ours: nothing in it is taken as HTML. */
export function RichTextView({ text, references, base }: RichTextViewProps) {
  const inline = (nodes: readonly InlineNode[] | undefined) =>
    keyed(nodes ?? []).map(({ key, item }) => (
      <InlineView key={key} node={item} references={references} base={base} />
    ));
  return (
    <div className={styles.text}>
      {keyed(text.content).map(({ key, item: block }) => {
        if (block.type === "paragraph") return <p key={key}>{inline(block.content)}</p>;
        if (block.type === "heading") {
          const Heading = `h${block.attrs.level}` as const;
          return <Heading key={key}>{inline(block.content)}</Heading>;
        }
        const List = block.type === "bulletList" ? "ul" : "ol";
        return (
          <List key={key}>
            {keyed(block.content).map(({ key: at, item }) => (
              <li key={at}>
                {keyed(item.content).map(({ key: place, item: paragraph }) => (
                  <p key={place}>{inline(paragraph.content)}</p>
                ))}
              </li>
            ))}
          </List>
        );
      })}
    </div>
  );
}

type InlineViewProps = Omit<RichTextViewProps, "text"> & { readonly node: InlineNode };

function InlineView({ node, references, base }: InlineViewProps) {
  const labelOf = useReferenceLabel();
  if (node.type === "hardBreak") return <br />;
  if (node.type === "text") return marked(node.text, node.marks ?? []);
  const place = references[keyOfReference(node.attrs.target)];
  if (place === undefined) return <span className={`${styles.chip} ${styles.gone}`}>{labelOf(place)}</span>;
  return (
    <Link className={styles.chip ?? ""} href={`${base}${addressOfReference(place)}`}>
      {labelOf(place)}
    </Link>
  );
}

function marked(text: string, marks: readonly TextMark[]): ReactNode {
  const inner = marks.some(({ type }) => type === "italic") ? <em>{text}</em> : text;
  return marks.some(({ type }) => type === "bold") ? <strong>{inner}</strong> : inner;
}

/** Texts don't move while they are read: a place is a key. */
function keyed<T>(items: readonly T[]): readonly { readonly key: string; readonly item: T }[] {
  return items.map((item, at) => ({ key: String(at), item }));
}
