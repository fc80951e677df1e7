"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { KeyCommand } from "@/app/_editor/key-command";
import { TranscriptText } from "@/app/_editor/transcript-text";
import type { TranscriptView } from "@/app/_editor/transcript-view";
import { useTranscriptView } from "@/app/_editor/use-transcript-view";
import { Button } from "@/app/_ui/button/button";
import type { Passage } from "@/lib/passage/passage";
import { findTurn } from "@/lib/transcript/find-turn";
import { growToSentence } from "@/lib/transcript/grow-to-sentence";
import type { TurnedText } from "@/lib/transcript/join-turns";
import styles from "./versions.module.css";

const noCodings = [] as const;

type PlacePaneProps = {
  readonly text: TurnedText;
  readonly label: string;
  /** Where the coding's words stood. */
  readonly near: number;
  readonly busy: boolean;
  readonly onPlace: (passage: Passage) => void;
  readonly onLeave: () => void;
};

/** The text, to choose a passage in: by mouse, by touch, or with a caret, S for a sentence and T for a turn. */
export function PlacePane({ text, label, near, busy, onPlace, onLeave }: PlacePaneProps) {
  const t = useTranslations("correcting.place");
  const [passage, setPassage] = useState<Passage | null>(null);
  const open = useTranscriptView(text, label, noCodings, {
    onKey: (event) => {
      if (event.key !== "Escape") return false;
      onLeave();
      return true;
    },
    onCommand: (command) => open && choose(open.view, command),
    onClick: () => {},
    onDrag: () => {},
    onSelection: (view) => setPassage(view.passage()),
  });
  useEffect(() => {
    if (open === null) return;
    const offset = Math.min(near, text.text.length);
    const soon = requestAnimationFrame(() => {
      open.view.focus();
      open.view.select({ from: offset, to: offset });
      open.view.reveal({ from: offset, to: offset });
    });
    return () => cancelAnimationFrame(soon);
  }, [open, near, text]);
  return (
    <div className={styles.pane}>
      <div className={styles.paneBar}>
        <p>{t("help")}</p>
        <Button
          variant="primary"
          isPending={busy}
          because={passage === null && !busy ? t("selectFirst") : undefined}
          onPress={() => passage && onPlace(passage)}
        >
          {t("here")}
        </Button>
        <Button onPress={onLeave}>{t("leave")}</Button>
      </div>
      <div className={styles.paneText}>
        <TranscriptText transcript={text} codings={noCodings} open={open} />
      </div>
    </div>
  );
}

function choose(view: TranscriptView, { kind }: KeyCommand): void {
  const at = view.passage() ?? { from: view.caret(), to: view.caret() };
  if (kind === "select-sentence") {
    const grown = growToSentence(view.transcript, at);
    if (grown !== null) view.select(grown);
  }
  if (kind === "select-turn") {
    const turn = view.transcript.turns[findTurn(view.transcript.turns, at.from)];
    if (turn !== undefined) view.select(turn);
  }
}
