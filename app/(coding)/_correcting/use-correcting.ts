"use client";

import type { Editor } from "@tiptap/core";
import { redoDepth, undoDepth } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import { useEffect, useRef, useState } from "react";
import { correctableDocument, textIn } from "@/app/_editor/correcting/correctable-document";
import { gatheredEdits } from "@/app/_editor/correcting/gather-edits";
import { speakersIn, type TurnNow, turnNow } from "@/app/_editor/correcting/turn-now";
import { type TakenUp, useCorrectingEditor } from "@/app/_editor/correcting/use-correcting-editor";
import { narrowEdits } from "@/lib/passage/narrow-edits";
import { carryCorrection } from "@/lib/transcript/carry-correction";
import { type Correction, isSameText } from "@/lib/transcript/correct-transcript";
import {
  type CorrectedBy,
  dropCorrection,
  type KeptCorrection,
  keepCorrection,
  keptCorrection,
  type LeftOver,
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
  /** Whether unsaved work of before was taken up: on this version, or brought into it from an older one. */
  readonly resumed: "same" | "carried" | null;
  /** Unsaved work on an older version that could not be brought into this one. */
  readonly leftOver: readonly LeftOver[];
  readonly dropLeftOver: () => void;
  readonly run: (command: Command) => void;
  /** What was corrected so far, to send; with the text as it was, that is nothing. */
  readonly correction: () => Correction;
  /** It was saved: nothing is kept any more. */
  readonly saved: () => void;
};

type TakenUpHere = {
  readonly work: TakenUp | null;
  readonly resumed: Correcting["resumed"];
  readonly leftOver: readonly LeftOver[];
};

/** A text in an editor, with what of it is not saved yet. */
export function useCorrecting(
  by: CorrectedBy,
  transcript: KeptCorrection["text"],
  label: string,
): Correcting {
  const [takenUp] = useState(() => takeUp(keptCorrection(by), transcript));
  const [leftOver, setLeftOver] = useState(takenUp.leftOver);
  const editor = useCorrectingEditor(transcript, label, takenUp.work);
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
      if ((changed || leftOver.length > 0) && !isSaved.current)
        keepCorrection(own, { text: transcript, document: now.doc, edits: gatheredEdits(now), leftOver });
      else dropCorrection(own);
    };
    look();
    editor.on("transaction", look);
    return () => void editor.off("transaction", look);
  }, [editor, transcript, user, study, interview, leftOver]);
  return {
    editor,
    state,
    resumed: takenUp.resumed,
    leftOver,
    dropLeftOver: () => setLeftOver([]),
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

/** What was kept, for this version: as it was left, or brought here from the older one that it was done on. */
function takeUp(kept: KeptCorrection | null, transcript: KeptCorrection["text"]): TakenUpHere {
  if (kept === null) return { work: null, resumed: null, leftOver: [] };
  const { text, document, edits, leftOver } = kept;
  const corrected = textIn(document);
  if (text.id === transcript.id) {
    const resumed = isSameText(transcript, corrected) ? null : "same";
    return { work: { document: document.toJSON(), edits }, resumed, leftOver };
  }
  const carried = carryCorrection(text, transcript, { edits, turns: corrected.turns });
  const left = { text, edits: carried.left, turns: carried.leftTurns };
  return {
    work: { document: correctableDocument(carried.text), edits: carried.edits },
    resumed: isSameText(transcript, carried.text) ? null : "carried",
    leftOver: left.edits.length + left.turns.length > 0 ? [...leftOver, left] : leftOver,
  };
}
