import { Plugin, Selection, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { followsOn } from "@/app/_ui/keys/listen-for-keys";
import { ownKeys } from "@/app/_ui/keys/own-keys";
import { type KeyCommand, keyCommand } from "./key-command";

export type KeyEvents = {
  /** Sees every key first, so that a key that follows another one at once is not lost; true where it took it. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly onCommand: (command: KeyCommand) => void;
};

/**
 * Turns keys into commands while the text has the focus. Moving but to the start, selecting and copying stay the
 * browser's.
 */
export function keyPlugin({ onKey, onCommand }: KeyEvents): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        if (event.isComposing || followsOn(event)) return false;
        // The browser tells of a caret that it moved itself only after the next key: ask where it is now.
        view.dom.ownerDocument.dispatchEvent(new Event("selectionchange"));
        if (onKey(event)) return true;
        if (event.key === "Home" && (event.ctrlKey || event.metaKey)) return toStart(view, event.shiftKey);
        const command = keyCommand(event, ownKeys());
        if (command === null) return false;
        onCommand(command);
        return true;
      },
    },
  });
}

/** The editor takes a caret at the very start, soon after the focus came, for the browser's doing and undoes it. */
function toStart(view: EditorView, extend: boolean): true {
  const { doc, selection, tr } = view.state;
  const start = Selection.atStart(doc);
  const chosen = extend ? TextSelection.between(selection.$anchor, start.$head) : start;
  view.dispatch(tr.setSelection(chosen).scrollIntoView());
  return true;
}
