import { Plugin } from "@tiptap/pm/state";
import { followsOn } from "@/app/_ui/keys/listen-for-keys";
import { ownKeys } from "@/app/_ui/keys/own-keys";
import { type KeyCommand, keyCommand } from "./key-command";

export type KeyEvents = {
  /** Sees every key first, so that a key that follows another one at once is not lost; true where it took it. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly onCommand: (command: KeyCommand) => void;
};

/** Turns keys into commands while the text has the focus. Moving, selecting and copying stay the browser's. */
export function keyPlugin({ onKey, onCommand }: KeyEvents): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        if (event.isComposing || followsOn(event)) return false;
        // The browser tells of a caret that it moved itself only after the next key: ask where it is now.
        view.dom.ownerDocument.dispatchEvent(new Event("selectionchange"));
        if (onKey(event)) return true;
        const command = keyCommand(event, ownKeys());
        if (command === null) return false;
        onCommand(command);
        return true;
      },
    },
  });
}
