import type { Node } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";

/**
 * Makes another text of what stands in an editor, only where they differ, so that a caret in other words stays there.
 * It is not the writer's own doing, and their undo leaves it alone. Null where both are the same.
 */
export function replacedText({ doc, tr }: EditorState, next: Node): Transaction | null {
  if (doc.eq(next)) return null;
  if (doc.childCount === next.childCount) {
    // From the last block to the first, so that places before a change stay.
    for (let index = doc.childCount - 1, end = doc.content.size; index >= 0; index -= 1) {
      const block = doc.child(index);
      end -= block.nodeSize;
      if (block.sameMarkup(next.child(index))) replaceInside(tr, block, next.child(index), end + 1);
      else tr.replaceWith(end, end + block.nodeSize, next.child(index));
    }
  } else replaceInside(tr, doc, next, 0);
  if (!tr.doc.eq(next)) tr.replaceWith(0, tr.doc.content.size, next.content);
  return tr.setMeta("addToHistory", false);
}

/** From the first to the last place where the content of two nodes differs; `start` is where it begins. */
function replaceInside(tr: Transaction, before: Node, after: Node, start: number): void {
  const from = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (from === null || end === null) return;
  // Equal words at both ends may overlap: "jaja" became "jajaja".
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  tr.replace(start + from, start + end.a + overlap, after.slice(from, end.b + overlap));
}
