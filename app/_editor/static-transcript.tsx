"use client";

import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { TurnedText } from "@/lib/transcript/join-turns";
import type { DrawnCoding } from "./drawn-coding";
import { paneAround } from "./pane-around";
import { type ReadingPlace, readingPlaceIn } from "./reading-place";
import styles from "./transcript.module.css";
import { transcriptHtml } from "./transcript-html";

type StaticTranscriptProps = {
  readonly transcript: TurnedText;
  /** Those of the first drawing stay: the editor, soon here, draws the later ones. */
  readonly codings: readonly DrawnCoding[];
  /** Where the reader was, when it makes way. */
  readonly onLeave: (place: ReadingPlace) => void;
};

/** The text with its codings as the server's page has it, until the editor stands. */
export function StaticTranscript({ transcript, codings, onLeave }: StaticTranscriptProps) {
  const text = useRef<HTMLDivElement>(null);
  const first = useRef(codings);
  // Where the server wrote it, it stands on the page already and is never asked for.
  const html = useMemo(
    () => ({
      get __html() {
        return transcriptHtml(transcript, first.current);
      },
    }),
    [transcript],
  );
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  const isScrolled = useRef(false);
  useEffect(() => {
    if (text.current === null) return;
    const pane = paneAround(text.current);
    const look = () => {
      isScrolled.current = pane.scrollTop > 0;
    };
    look();
    pane.addEventListener("scroll", look, { passive: true });
    return () => pane.removeEventListener("scroll", look);
  }, []);
  useLayoutEffect(() => {
    const element = text.current;
    return () => {
      if (element !== null) leave.current(readingPlaceIn(element, transcript, isScrolled.current));
    };
  }, [transcript]);
  return <div ref={text} className={styles.text} lang="nl" dangerouslySetInnerHTML={html} />;
}
