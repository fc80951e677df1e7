"use client";

import { type Editor, Extension } from "@tiptap/core";
import { useEditor } from "@tiptap/react";
import { useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { Passage } from "@/lib/passage/passage";
import type { TurnedText } from "@/lib/transcript/join-turns";

import { codingsDrawing } from "./codings-plugin";
import { copyQuote, type Quoted } from "./copy-quote";

import type { DrawnCoding } from "./drawn-coding";
import { gatherNoWords } from "./gather-no-words";
import { type GestureEvents, gestures } from "./gestures";
import { heldSelection } from "./held-selection";
import { type KeyEvents, keyPlugin } from "./key-plugin";
import { mapOffsets } from "./offset-map";
import { readOnly } from "./read-only";
import styles from "./transcript.module.css";
import { transcriptAttributes } from "./transcript-attributes";
import { transcriptDocument } from "./transcript-document";
import { transcriptNodes } from "./transcript-nodes";
import { type TranscriptView, transcriptView } from "./transcript-view";

export type TranscriptEvents = Omit<GestureEvents, "isCoarse"> &
  KeyEvents & {
    /** What copying a passage gives; without it, its words. */
    readonly quoted?: (passage: Passage) => Quoted;
    /** The selection or the caret moved, or the focus came or went. */
    readonly onSelection: (view: TranscriptView) => void;
  };

export type OpenTranscript = { readonly editor: Editor; readonly view: TranscriptView };

/**
 * Opens a transcript in an editor that selects and draws but never changes a word; null until it is there. It
 * opens with the codings of that moment; later ones are the view's to draw.
 */
export function useTranscriptView(
  transcript: TurnedText,
  label: string,
  codings: readonly DrawnCoding[],
  events: TranscriptEvents,
): OpenTranscript | null {
  const latest = useRef({ ...events, codings });
  useLayoutEffect(() => {
    latest.current = { ...events, codings };
  });
  const isCoarse = useIsCoarse();
  const map = useMemo(() => mapOffsets(transcript.turns), [transcript]);
  const options = useMemo(() => {
    const drawing = codingsDrawing(map, () => latest.current.codings);
    const reading = Extension.create({
      name: "reading",
      addProseMirrorPlugins: () => [
        readOnly(),
        keyPlugin({
          onKey: (event) => latest.current.onKey(event),
          onCommand: (command) => latest.current.onCommand(command),
        }),
        gestures(transcript, map, {
          onClick: (codings) => latest.current.onClick(codings),
          onDrag: (dragging) => latest.current.onDrag(dragging),
          isCoarse: pointsCoarsely,
        }),
        copyQuote(transcript, map, (passage) => latest.current.quoted?.(passage)),
        drawing.plugin,
        heldSelection(),
      ],
    });
    return {
      extensions: [...transcriptNodes, reading],
      content: transcriptDocument(transcript),
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      editorProps: {
        attributes: attributesOf(label),
        decorations: drawing.decorations,
        scrollThreshold: 96,
        scrollMargin: 140,
      },
    };
  }, [transcript, map, label]);
  const editor = useEditor(options, [options]);
  const opened = useMemo(
    () => (editor === null ? null : { editor, view: transcriptView(editor, transcript, map) }),
    [editor, transcript, map],
  );
  useEffect(() => {
    if (opened === null) return;
    const moved = () => latest.current.onSelection(opened.view);
    for (const what of ["selectionUpdate", "focus", "blur"] as const) opened.editor.on(what, moved);
    return () => {
      for (const what of ["selectionUpdate", "focus", "blur"] as const) opened.editor.off(what, moved);
    };
  }, [opened]);
  // A finger would bring up the keyboard of the phone for a text that can't be typed in.
  useEffect(() => {
    if (opened === null) return;
    opened.editor.setEditable(!isCoarse, false);
    // React looks for the selection in all of a focused "true" before each change that it makes to the page.
    if (!isCoarse) opened.view.element.contentEditable = "plaintext-only";
    return isCoarse ? undefined : gatherNoWords(opened.view.element);
  }, [opened, isCoarse]);
  return opened;
}

function attributesOf(label: string): Record<string, string> {
  return {
    ...transcriptAttributes(label),
    class: styles.text ?? "",
    "aria-readonly": "true",
    inputmode: "none",
  };
}

let coarse: MediaQueryList | undefined;

/** Asked at every drawing, and slow to make. */
function coarsePointer(): MediaQueryList {
  coarse ??= window.matchMedia("(pointer: coarse)");
  return coarse;
}

/** Whether one points with a finger: there is no caret to drag. */
export function pointsCoarsely(): boolean {
  return coarsePointer().matches;
}

function useIsCoarse(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = coarsePointer();
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    pointsCoarsely,
    () => false,
  );
}
