import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { turnsIn } from "./correctable-document";

type Numbered = { readonly turns: number; readonly marks: DecorationSet };

const key = new PluginKey<Numbered>("turn-numbers");

/** Numbers the turns from 1 as they now stand. In the document itself each new turn would change all after it. */
export function numberTurns(): Plugin<Numbered> {
  return new Plugin<Numbered>({
    key,
    state: {
      init: (_, { doc }) => (doc ? numbered(doc) : { turns: 0, marks: DecorationSet.empty }),
      apply(transaction, before) {
        if (!transaction.docChanged) return before;
        const turns = turnsIn(transaction.doc).length;
        const marks = before.marks.map(transaction.mapping, transaction.doc);
        const isSame = turns === before.turns && marks.find().length === turns;
        return isSame ? { turns, marks } : numbered(transaction.doc);
      },
    },
    props: { decorations: (state) => key.getState(state)?.marks },
  });
}

function numbered(document: Node): Numbered {
  const turns = turnsIn(document);
  const marks = turns.map(({ turn, start }, index) =>
    Decoration.node(
      start - 1,
      start - 1 + turn.nodeSize,
      { "data-number": String(index + 1) },
      { number: index + 1 },
    ),
  );
  return { turns: turns.length, marks: DecorationSet.create(document, marks) };
}

/** The number that each turn of the state bears, in order. */
export function numbersIn(state: EditorState): readonly number[] {
  const marks = key.getState(state)?.marks.find() ?? [];
  return marks.toSorted((one, other) => one.from - other.from).map(({ spec }) => Number(spec.number));
}
