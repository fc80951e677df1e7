import { Plugin } from "@tiptap/pm/state";

/**
 * Keeps the words as they are while the caret, the selection and copying work as in any text: nothing that
 * would change the document gets through, whoever asks for it.
 */
export function readOnly(): Plugin {
  const refuse = (_: unknown, event: Event) => {
    event.preventDefault();
    return true;
  };
  return new Plugin({
    filterTransaction: (transaction) => !transaction.docChanged,
    props: {
      handleDOMEvents: { beforeinput: refuse, paste: refuse, drop: refuse, dragstart: refuse },
      handleTextInput: () => true,
    },
  });
}
