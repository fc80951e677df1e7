import { accept, type Result, refuse } from "@/lib/result";
import { joinTurns } from "@/lib/transcript/join-turns";
import { decodeText } from "../decode-text";
import { fieldRefusal } from "../json/field-refusal";
import type { JsonFile } from "../json/read-json";
import { readTranscriptLines } from "../plain-text/transcript-lines";
import { largestTranscriptFile } from "../read-transcript-file";
import type { InterchangeRefusal } from "../refusal";
import { sha256Of } from "../sha256-of";
import type { ArchivedTranscript } from "../study-archive";
import { problem } from "../study-rules/problem";
import type { FolderStudy } from "./study-schema";

/** The interviewer, the respondent and someone who joined. */
const speakers = ["I", "R", "M"];

/** The transcript of each interview of study.json, in their order. */
export async function folderTranscripts(
  files: ReadonlyMap<string, Uint8Array>,
  study: JsonFile<FolderStudy>,
): Promise<Result<readonly ArchivedTranscript[], InterchangeRefusal>> {
  const transcripts: ArchivedTranscript[] = [];
  for (const [i, { transcript: path }] of study.value.interviews.entries()) {
    const field = ["interviews", i, "transcript"];
    if (!isWithinFolder(path)) {
      return refuse(fieldRefusal(study, problem("path-outside-folder", field, path)));
    }
    const bytes = files.get(path);
    if (!bytes) return refuse(fieldRefusal(study, problem("missing-transcript", field, path)));
    const transcript = await readTranscript(path, bytes);
    if (!transcript.ok) return transcript;
    transcripts.push(transcript.value);
  }
  return accept(transcripts);
}

/** Whether a path is one of names below the folder, as every system would read it. */
export function isWithinFolder(path: string): boolean {
  if (/[\\:\p{Cc}]/u.test(path)) return false;
  return path.split("/").every((name) => name !== "" && name !== "." && name !== "..");
}

async function readTranscript(
  file: string,
  bytes: Uint8Array,
): Promise<Result<ArchivedTranscript, InterchangeRefusal>> {
  if (bytes.length > largestTranscriptFile * 1024 * 1024) {
    return refuse({ kind: "file-too-large", file, limit: largestTranscriptFile });
  }
  const decoded = decodeText(file, bytes);
  if (!decoded.ok) return decoded;
  const spoken = readTranscriptLines(file, decoded.value, speakers);
  if (!spoken.ok) return spoken;
  const { text, turns } = joinTurns(spoken.value);
  if (text === "") return refuse({ kind: "no-turns", file });
  return accept({ version: 1, text, turns, sha256: await sha256Of(text), madeBy: null, writtenAt: null });
}
