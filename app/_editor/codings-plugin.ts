import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { detailsId, markLook } from "./coding-mark";
import type { DrawnCoding } from "./drawn-coding";
import type { OffsetMap } from "./offset-map";

export type CodingsToDraw = {
  readonly codings: readonly DrawnCoding[];
  /** The coding being looked at or worked on, which has a tint. */
  readonly active: string | null;
};

type Drawn = { readonly coding: DrawnCoding; readonly active: boolean; readonly mark: Decoration };

type DrawnCodings = CodingsToDraw & {
  readonly byId: ReadonlyMap<string, Drawn>;
  readonly marks: DecorationSet;
};

const key = new PluginKey<DrawnCodings>("codings");

type CodingsDrawing = {
  readonly plugin: Plugin<DrawnCodings>;
  /** Belongs to the editor itself: its plugins come after it has built the text, which would be built again. */
  readonly decorations: (state: EditorState) => DecorationSet;
};

/** Draws codings over the text, from the start those of that moment. Only what differs is drawn anew. */
export function codingsDrawing(map: OffsetMap, first: () => readonly DrawnCoding[]): CodingsDrawing {
  const nothing = { codings: [], active: null, byId: new Map(), marks: DecorationSet.empty };
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
  const byId = new Map<string, Drawn>();
  const added: Decoration[] = [];
  const kept = new Set<Drawn>();
  for (const coding of next.codings) {
    const before = drawn.byId.get(coding.id);
    const active = coding.id === next.active;
    const same = before !== undefined && before.active === active && looksTheSame(before.coding, coding);
    const now = same ? before : { coding, active, mark: markOf(map, coding, active) };
    byId.set(coding.id, now);
    if (same) kept.add(before);
    else added.push(now.mark);
  }
  const removed = [...drawn.byId.values()].filter((before) => !kept.has(before)).map(({ mark }) => mark);
  const changed = added.length > 0 || removed.length > 0;
  const marks = changed ? drawn.marks.remove(removed).add(document, added) : drawn.marks;
  return { ...next, byId, marks };
}

export const codingsKey = key;

function markOf(map: OffsetMap, coding: DrawnCoding, active: boolean): Decoration {
  const place = [map.positionOf(coding.from), map.positionOf(coding.to)] as const;
  return Decoration.inline(...place, {
    nodeName: "mark",
    ...markLook(coding),
    ...(active ? { "data-active": "" } : {}),
    "data-coding": coding.id,
    "aria-details": detailsId(coding.id),
  });
}

function looksTheSame(a: DrawnCoding, b: DrawnCoding): boolean {
  return a === b || (a.from === b.from && a.to === b.to && a.theme === b.theme && a.lane === b.lane);
}
