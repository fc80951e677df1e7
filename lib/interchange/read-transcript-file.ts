import { accept, type Result, refuse } from "@/lib/result";
import { decodeText, type TextEncoding } from "./decode-text";
import { readDocx } from "./docx/read-docx";
import { fileContent, isEncryptedPackage } from "./file-content";
import { readPlainText } from "./plain-text/read-plain-text";
import type { FileRefusal, LineRefusal } from "./refusal";
import type { TranscriptDraft } from "./transcript-draft/transcript-draft";
import { type OverlappingTimes, readVtt } from "./vtt/read-vtt";

/** In megabytes of 1024 x 1024 bytes. */
export const largestTranscriptFile = 20;

/** Some thirty times what a long interview has. */
const mostLines = 100_000;

export type TranscriptFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** A person's choice after a refusal "not-utf8". */
  readonly encoding?: TextEncoding;
  /** A person's choice after a refusal "overlapping-time". */
  readonly overlappingTimes?: OverlappingTimes;
};

/**
 * A transcript from a .txt, .vtt or .docx file, by the ending of its name; a content of another kind is
 * refused, and named as far as it can be told. At most 20 MB, and 100,000 lines. Nothing is changed but what the formats'
 * readers say.
 */
export async function readTranscriptFile({
  name,
  bytes,
  encoding = "utf-8",
  overlappingTimes = "refuse",
}: TranscriptFile): Promise<Result<TranscriptDraft, FileRefusal | LineRefusal>> {
  const ending = /\.(txt|vtt|docx)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) return refuse({ kind: "unknown-file-type", file: name });
  if (bytes.length > largestTranscriptFile * 1024 * 1024) {
    return refuse({ kind: "file-too-large", file: name, limit: largestTranscriptFile });
  }
  if (bytes.length === 0) return refuse({ kind: "file-empty", file: name });
  const found = fileContent(bytes);
  if (found === "doc" && isEncryptedPackage(bytes)) return refuse({ kind: "password-protected", file: name });
  if (ending === "docx") {
    if (found === "zip") return readDocx(name, bytes);
    return refuse({ kind: "mislabelled", file: name, ending, found: found ?? "unknown" });
  }
  if (found !== null && found !== ending) return refuse({ kind: "mislabelled", file: name, ending, found });
  const text = decodeText(name, bytes, encoding);
  if (!text.ok) return text;
  if (hasMoreLines(text.value, mostLines)) {
    return refuse({ kind: "too-many-lines", file: name, limit: mostLines });
  }
  return ending === "vtt"
    ? readVtt(name, text.value, overlappingTimes)
    : accept(readPlainText(name, text.value));
}

function hasMoreLines(text: string, limit: number): boolean {
  let lines = 1;
  for (const _ of text.matchAll(/\r\n|\n|\r/g)) {
    lines += 1;
    if (lines > limit) return true;
  }
  return false;
}
