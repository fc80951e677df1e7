import type { Node } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import type { Passage } from "@/lib/passage/passage";
import type { OffsetMap } from "./offset-map";

/** The selection of a passage, with the caret at its end. */
export function selectionOf(document: Node, map: OffsetMap, { from, to }: Passage): TextSelection {
  return TextSelection.create(document, map.positionOf(from), map.positionOf(to));
}
