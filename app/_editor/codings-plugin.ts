import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { detailsId, markLook } from "./coding-mark";
import { type CodingsToDraw, differenceOf } from "./drawing-difference";
import type { DrawnCoding } from "./drawn-coding";
import type { OffsetMap } from "./offset-map";

type DrawnCodings = CodingsToDraw & { readonly marks: DecorationSet };

const key = new PluginKey<DrawnCodings>("codings");

type CodingsDrawing = {
  readonly plugin: Plugin<DrawnCodings>;
  /** Belongs to the editor itself: its plugins come after it has built the text, which would be built again. */
  readonly decorations: (state: EditorState) => DecorationSet;
};

/** Draws codings over the text, from the start those of that moment. Only what differs is drawn anew. */
export function codingsDrawing(map: OffsetMap, first: () => readonly DrawnCoding[]): CodingsDrawing {
  const nothing = { codings: [], active: null, marks: DecorationSet.empty };
  let begun: { readonly doc: Node; readonly drawn: DrawnCodings } | null = null;
  const begin = (doc: Node) => {
    if (begun?.doc !== doc)
      begun = { doc, drawn: drawOver(nothing, { codings: first(), active: null }, map, doc) };
    return begun.drawn;
  };
  const plugin = new Plugin<DrawnCodings>({
    key,
    state: {
      init: (_, { doc }) => begin(doc),
      apply(transaction, drawn) {
        const next: CodingsToDraw | undefined = transaction.getMeta(key);
        return next === undefined ? drawn : drawOver(drawn, next, map, transaction.doc);
      },
    },
  });
  return { plugin, decorations: (state) => (key.getState(state) ?? begin(state.doc)).marks };
}

function drawOver(drawn: DrawnCodings, next: CodingsToDraw, map: OffsetMap, document: Node): DrawnCodings {
  const { gone, come } = differenceOf(drawn, next);
  if (gone.length + come.length === 0) return { ...next, marks: drawn.marks };
  const removed = gone.flatMap((coding) =>
    drawn.marks.find(...placeOf(map, coding), ({ id }) => id === coding.id),
  );
  const added = come.map((coding) => markOf(map, coding, coding.id === next.active));
  return { ...next, marks: drawn.marks.remove(removed).add(document, added) };
}

export const codingsKey = key;

function markOf(map: OffsetMap, coding: DrawnCoding, active: boolean): Decoration {
  const look = {
    nodeName: "mark",
    ...markLook(coding),
    ...(active ? { "data-active": "" } : {}),
    "data-coding": coding.id,
    "aria-details": detailsId(coding.id),
  };
  return Decoration.inline(...placeOf(map, coding), look, { id: coding.id });
}

function placeOf(map: OffsetMap, { from, to }: DrawnCoding): [from: number, to: number] {
  return [map.positionOf(from), map.positionOf(to)];
}
