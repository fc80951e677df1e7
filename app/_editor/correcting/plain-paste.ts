import { Plugin } from "@tiptap/pm/state";

/** What is pasted is words: lines become blanks, so that only parting a turn makes a turn. Nothing is dropped in. */
export function plainPaste(): Plugin {
  return new Plugin({
    props: {
      handlePaste(view, event) {
        const words = event.clipboardData?.getData("text/plain") ?? "";
        const line = words.replace(/\s*[\n\r]+\s*/g, " ").replaceAll("\0", "");
        view.dispatch(view.state.tr.insertText(line).scrollIntoView());
        return true;
      },
      handleDrop: () => true,
    },
  });
}
