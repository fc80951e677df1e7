"use client";

import { EditorContent } from "@tiptap/react";
import { useLayoutEffect, useRef } from "react";
import type { TurnedText } from "@/lib/transcript/join-turns";
import type { DrawnCoding } from "./drawn-coding";
import { type ReadingPlace, scrollBackTo } from "./reading-place";
import { StaticTranscript } from "./static-transcript";
import type { OpenTranscript } from "./use-transcript-view";

type TranscriptTextProps = {
  readonly transcript: TurnedText;
  readonly codings: readonly DrawnCoding[];
  readonly open: OpenTranscript | null;
};

/**
 * The transcript: as the server wrote it until the editor stands, which takes its place line for line, where
 * the reader had scrolled to and with what was selected.
 */
export function TranscriptText({ transcript, codings, open }: TranscriptTextProps) {
  const left = useRef<ReadingPlace | null>(null);
  useLayoutEffect(() => {
    const place = left.current;
    left.current = null;
    if (open === null || place === null) return;
    const { element } = open.view;
    if (place.selected !== null) open.view.select(place.selected);
    scrollBackTo(element, place);
    // Sections that come into sight get their true height a frame later.
    const settled = requestAnimationFrame(() => scrollBackTo(element, place));
    return () => cancelAnimationFrame(settled);
  }, [open]);
  if (open !== null) return <EditorContent editor={open.editor} />;
  return (
    <StaticTranscript
      transcript={transcript}
      codings={codings}
      onLeave={(place) => {
        left.current = place;
      }}
    />
  );
}
