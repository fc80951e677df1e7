"use client";

import { EditorContent } from "@tiptap/react";
import type { TurnedText } from "@/lib/transcript/join-turns";
import { StaticTranscript } from "./static-transcript";
import type { OpenTranscript } from "./use-transcript-view";

type TranscriptTextProps = { readonly transcript: TurnedText; readonly open: OpenTranscript | null };

/** The transcript: as the server wrote it until the editor stands, which takes its place line for line. */
export function TranscriptText({ transcript, open }: TranscriptTextProps) {
  if (open === null) return <StaticTranscript transcript={transcript} />;
  return <EditorContent editor={open.editor} />;
}
