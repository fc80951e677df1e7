import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { composeEdits } from "@/lib/passage/compose-edits";
import { applyEdits, type Edit } from "@/lib/passage/edit";
import { editsBetween } from "@/lib/passage/narrow-edits";
import { offsetIn, textIn } from "./correctable-document";

type Gathered = { readonly edits: readonly Edit[]; readonly text: string };

const key = new PluginKey<Gathered>("gathered-edits");

/**
 * Gathers what the steps of all transactions do to the words, as edits of the text that was opened. `already`
 * are those of work that is taken up again.
 */
export function gatherEdits(opened: string, already: readonly Edit[]): Plugin<Gathered> {
  return new Plugin<Gathered>({
    key,
    state: {
      init: (_, { doc }) => ({ edits: already, text: doc ? textIn(doc).text : opened }),
      apply(transaction, gathered) {
        if (!transaction.docChanged) return gathered;
        const { text } = textIn(transaction.doc);
        const edits = editsOf(transaction, gathered.text, text).reduce(
          (all, edit) => composeEdits(opened.length, all, edit),
          gathered.edits,
        );
        return { edits, text };
      },
    },
  });
}

/** What was done to the text that was opened, to become the state's document. */
export function gatheredEdits(state: EditorState): readonly Edit[] {
  return key.getState(state)?.edits ?? [];
}

/** The edits of a transaction one after another, each of the text that the ones before it give. */
function editsOf(transaction: Transaction, before: string, after: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [index, map] of transaction.mapping.maps.entries()) {
    const [from, to] = [transaction.docs[index], transaction.docs[index + 1] ?? transaction.doc];
    if (from === undefined) continue;
    const ofStep: Edit[] = [];
    map.forEach((oldStart, oldEnd, newStart, newEnd) => {
      const insert = textIn(to).text.slice(offsetIn(to, newStart), offsetIn(to, newEnd));
      const edit = { from: offsetIn(from, oldStart), to: offsetIn(from, oldEnd), insert };
      if (edit.to > edit.from || insert !== "") ofStep.push(edit);
    });
    // Ranges of one step all count from the document before it: the last one first.
    edits.push(...ofStep.reverse());
  }
  const given = edits.reduce((text, edit) => applyEdits(text, [edit]), before);
  // A step that takes whole turns away may leave its line feed to neither side: then what differs is looked up.
  return given === after ? edits : editsBetween(before, after).toReversed();
}
