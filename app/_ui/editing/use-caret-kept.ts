"use client";

import type { Editor } from "@tiptap/core";
import { type RefObject, useLayoutEffect, useRef } from "react";
import { type PressedPlace, placeIn, pressedPlace } from "./pressed-place";

type CaretKept = {
  /** What holds the words, first as they stand and then in the editor. */
  readonly words: RefObject<HTMLDivElement | null>;
  /** To call when the words that stand make way for the editor, while they are still there. */
  readonly leave: () => void;
};

/**
 * Puts the caret where someone pressed in words that stood there before their editor did: else who presses in a page
 * that has just come, and types, types into nothing.
 */
export function useCaretKept(editor: Editor | null): CaretKept {
  const words = useRef<HTMLDivElement>(null);
  const pressed = useRef<PressedPlace | null>(null);
  useLayoutEffect(() => {
    const place = pressed.current;
    pressed.current = null;
    if (editor === null || place === null) return;
    const found = placeIn(editor.view.dom, place);
    if (found !== null) editor.commands.focus(editor.view.posAtDOM(found.node, found.offset));
  }, [editor]);
  return {
    words,
    leave: () => {
      pressed.current = words.current && pressedPlace(words.current);
    },
  };
}
