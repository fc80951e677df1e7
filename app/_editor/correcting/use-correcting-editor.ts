"use client";

import { type Editor, Extension, type JSONContent } from "@tiptap/core";
import { history, redo, undo } from "@tiptap/pm/history";
import { keymap } from "@tiptap/pm/keymap";
import { useEditor } from "@tiptap/react";
import { useMemo } from "react";
import { classNames } from "@/app/_ui/class-names";
import type { Edit } from "@/lib/passage/edit";
import type { TurnedText } from "@/lib/transcript/join-turns";
import textStyles from "../transcript.module.css";
import { transcriptAttributes } from "../transcript-attributes";
import { correctableDocument, correctableNodes } from "./correctable-document";
import styles from "./correcting.module.css";
import { gatherEdits } from "./gather-edits";
import { numberTurns } from "./number-turns";
import { plainPaste } from "./plain-paste";
import { smallSections } from "./small-sections";
import { joinBackward, joinForward, splitTurn } from "./turn-commands";

/** Work on a text that was left unsaved: the document as it stood, and what had been done to the text. */
export type TakenUp = { readonly document: JSONContent; readonly edits: readonly Edit[] };

/** Opens a transcript in an editor that changes it; null until it is there. */
export function useCorrectingEditor(
  transcript: TurnedText,
  label: string,
  takenUp: TakenUp | null,
): Editor | null {
  const options = useMemo(() => {
    const correcting = Extension.create({
      name: "correcting",
      priority: 1_000,
      addProseMirrorPlugins: () => [
        keymap({
          Enter: splitTurn,
          "Shift-Enter": splitTurn,
          Backspace: joinBackward,
          Delete: joinForward,
          "Mod-z": undo,
          "Mod-y": redo,
          "Shift-Mod-z": redo,
        }),
        history({ newGroupDelay: 750 }),
        plainPaste(),
        smallSections(),
        numberTurns(),
        gatherEdits(transcript.text, takenUp?.edits ?? []),
      ],
    });
    return {
      extensions: [...correctableNodes, correcting],
      content: takenUp?.document ?? correctableDocument(transcript),
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      editorProps: {
        attributes: { ...transcriptAttributes(label), class: classNames(textStyles.text, styles.correcting) },
        scrollThreshold: 160,
        scrollMargin: 180,
      },
    };
  }, [transcript, label, takenUp]);
  return useEditor(options, [options]);
}
