"use client";

import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { TurnedText } from "@/lib/transcript/join-turns";
import type { DrawnCoding } from "./drawn-coding";
import { scrolledEarly } from "./early-acts";
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
  // Put together only where it is written: on the server's page it stands already, and React just asks whether it is there.
  const html = useMemo(() => ({ toString: () => transcriptHtml(transcript, first.current) }), [transcript]);
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  const isScrolled = useRef(false);
  useEffect(() => {
    // To ask the browser how far it is scrolled would have it lay out the page once more.
    if (scrolledEarly()) isScrolled.current = true;
    const scroll = () => {
      isScrolled.current = true;
    };
    window.addEventListener("scroll", scroll, { capture: true, passive: true });
    return () => window.removeEventListener("scroll", scroll, { capture: true });
  }, []);
  useLayoutEffect(() => {
    const element = text.current;
    return () => {
      if (element !== null) leave.current(readingPlaceIn(element, transcript, isScrolled.current));
    };
  }, [transcript]);
  return <div ref={text} className={styles.text} lang="nl" dangerouslySetInnerHTML={{ __html: html }} />;
}
