import { Extension } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { Italic } from "@tiptap/extension-italic";
import { BulletList, ListItem, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { UndoRedo } from "@tiptap/extensions";
import { Plugin } from "@tiptap/pm/state";
import { type ReferenceDoors, referenceNode } from "./reference-node";

/** What a text can hold, as lib/writing/rich-text.ts has it: lists are flat, and nothing has a style. */
export function writingExtensions(doors: ReferenceDoors) {
  return [
    Document,
    Paragraph,
    Text,
    HardBreak,
    Heading.configure({ levels: [3, 4] }),
    Bold,
    Italic,
    BulletList.configure({ keepAttributes: false }),
    OrderedList.extend({ addAttributes: () => ({}) }).configure({ keepAttributes: false }),
    // Tab leaves the editor, for who has no mouse.
    ListItem.extend({
      content: "paragraph+",
      addKeyboardShortcuts() {
        return { Enter: () => this.editor.commands.splitListItem(this.name) };
      },
    }),
    UndoRedo,
    referenceNode(doors),
    asksAtSign(doors),
  ];
}

/** "@" at the begin of a word asks what to link to. */
function asksAtSign(doors: ReferenceDoors) {
  return Extension.create({
    name: "asksAtSign",
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleTextInput: ({ state }, from, _to, text) => {
            if (text !== "@") return false;
            const { parent, parentOffset } = state.doc.resolve(from);
            const before = parent.textBetween(Math.max(0, parentOffset - 1), parentOffset, " ", " ");
            if (!/^[\s(]?$/.test(before)) return false;
            doors.ask();
            return true;
          },
        },
      }),
    ],
  });
}
