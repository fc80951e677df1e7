import { accept, type Result, refuse } from "@/lib/result";
import { recogniseTurns } from "../plain-text/recognise-turns";
import type { FileRefusal } from "../refusal";
import type { TranscriptDraft } from "../transcript-draft/transcript-draft";
import { docxLines } from "./docx-lines";
import { docxParts } from "./docx-parts";

/** The turns of a Word document, recognised as those of a text file are; its paragraphs are the lines. */
export async function readDocx(
  file: string,
  bytes: Uint8Array,
): Promise<Result<TranscriptDraft, FileRefusal>> {
  const parts = docxParts(file, bytes);
  if (!parts.ok) return parts;
  const lines = await docxLines(parts.value);
  if (lines === null) return refuse({ kind: "unreadable-document", file });
  if (lines.every((line) => line.trim() === "")) return refuse({ kind: "file-empty", file });
  return accept(recogniseTurns(lines));
}
