import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import styles from "./transcript.module.css";

const key = new PluginKey<boolean>("held-selection");

/** Draws the selection itself while the browser does not: when the focus is elsewhere. */
export function heldSelection(): Plugin<boolean> {
  return new Plugin<boolean>({
    key,
    state: {
      init: () => true,
      apply: (transaction, isHeld) => {
        const next: boolean | undefined = transaction.getMeta(key);
        return next ?? isHeld;
      },
    },
    props: {
      decorations(state) {
        const { from, to, empty } = state.selection;
        if (empty || key.getState(state) !== true) return null;
        return DecorationSet.create(state.doc, [Decoration.inline(from, to, { class: styles.held ?? "" })]);
      },
      handleDOMEvents: {
        focus: (view) => {
          if (view.editable) view.dispatch(view.state.tr.setMeta(key, false));
        },
        blur: (view) => view.dispatch(view.state.tr.setMeta(key, true)),
      },
    },
  });
}
