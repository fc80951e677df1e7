"use client";

import type { Editor } from "@tiptap/core";
import { redoDepth, undoDepth } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import { useEffect, useRef, useState } from "react";
import { textIn } from "@/app/_editor/correcting/correctable-document";
import { gatheredEdits } from "@/app/_editor/correcting/gather-edits";
import { speakersIn, type TurnNow, turnNow } from "@/app/_editor/correcting/turn-now";
import { useCorrectingEditor } from "@/app/_editor/correcting/use-correcting-editor";
import { narrowEdits } from "@/lib/passage/narrow-edits";
import { type Correction, isSameText } from "@/lib/transcript/correct-transcript";
import {
  type CorrectedBy,
  dropCorrection,
  type KeptCorrection,
  keepCorrection,
  keptCorrection,
} from "./kept-correction";

export type CorrectingState = {
  readonly turn: TurnNow;
  readonly speakers: readonly string[];
  /** Whether the text is another than the one that was opened. */
  readonly changed: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

export type Correcting = {
  /** Null until it is there; so is the state. */
  readonly editor: Editor | null;
  readonly state: CorrectingState | null;
  /** Whether unsaved work of before was taken up. */
  readonly resumed: boolean;
  /** Unsaved work on an older version, which is not in this text. */
  readonly leftOver: KeptCorrection | null;
  readonly dropLeftOver: () => void;
  readonly run: (command: Command) => void;
  /** What was corrected so far, to send; with the text as it was, that is nothing. */
  readonly correction: () => Correction;
  /** It was saved: nothing is kept any more. */
  readonly saved: () => void;
};

/** A text in an editor, with what of it is not saved yet. */
export function useCorrecting(
  by: CorrectedBy,
  transcript: KeptCorrection["text"],
  label: string,
): Correcting {
  const [kept, setKept] = useState(() => keptCorrection(by));
  const isThisText = kept?.text.id === transcript.id;
  const [takenUp] = useState(() =>
    kept !== null && isThisText ? { document: kept.document.toJSON(), edits: kept.edits } : null,
  );
  const editor = useCorrectingEditor(transcript, label, takenUp);
  const [state, setState] = useState<CorrectingState | null>(null);
  const isSaved = useRef(false);
  const { user, study, interview } = by;
  useEffect(() => {
    if (editor === null) return;
    const own = { user, study, interview };
    const look = () => {
      const { state: now } = editor;
      const changed = !isSameText(transcript, textIn(now.doc));
      const [canUndo, canRedo] = [undoDepth(now) > 0, redoDepth(now) > 0];
      setState({ turn: turnNow(now), speakers: speakersIn(now), changed, canUndo, canRedo });
      if (changed && !isSaved.current)
        keepCorrection(own, { text: transcript, document: now.doc, edits: gatheredEdits(now) });
      else if (keptCorrection(own)?.text.id === transcript.id) dropCorrection(own);
    };
    look();
    editor.on("transaction", look);
    return () => void editor.off("transaction", look);
  }, [editor, transcript, user, study, interview]);
  return {
    editor,
    state,
    resumed: takenUp !== null,
    leftOver: isThisText ? null : kept,
    dropLeftOver: () => {
      setKept(null);
      if (keptCorrection(by)?.text.id !== transcript.id) dropCorrection(by);
    },
    run: (command) => {
      if (editor !== null) command(editor.state, editor.view.dispatch, editor.view);
    },
    correction: () => {
      if (editor === null) return { edits: [], turns: transcript.turns };
      const edits = narrowEdits(transcript.text, gatheredEdits(editor.state));
      return { edits, turns: textIn(editor.state.doc).turns };
    },
    saved: () => {
      isSaved.current = true;
      dropCorrection(by);
    },
  };
}
