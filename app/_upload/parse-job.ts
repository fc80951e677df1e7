import { parseArchive } from "@/lib/interchange/archive/parse-archive";
import { readTranscriptFile, type TranscriptFile } from "@/lib/interchange/read-transcript-file";
import type { InterchangeRefusal } from "@/lib/interchange/refusal";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import { layOutFolder } from "@/lib/interchange/study-folder/lay-out-folder";
import { readStudyFolder } from "@/lib/interchange/study-folder/read-study-folder";
import type { TranscriptDraft } from "@/lib/interchange/transcript-draft/transcript-draft";
import { accept, type Result } from "@/lib/result";

/** What a worker can be asked to read. */
export type ParseJob =
  | { readonly kind: "transcript"; readonly file: TranscriptFile }
  /** A study folder's files by path, or one archive. */
  | { readonly kind: "study"; readonly files: ReadonlyMap<string, Uint8Array> };

export type ParsedStudy = {
  readonly archive: StudyArchive;
  /** Fields of study.json that nothing was done with. */
  readonly passedOver: readonly string[];
};

export type Parsed<J extends ParseJob> = J["kind"] extends "study" ? ParsedStudy : TranscriptDraft;

export function parseJob(job: ParseJob): Promise<Result<TranscriptDraft | ParsedStudy, InterchangeRefusal>> {
  return job.kind === "transcript" ? readTranscriptFile(job.file) : readStudy(job.files);
}

async function readStudy(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Result<ParsedStudy, InterchangeRefusal>> {
  const [only, ...others] = files;
  if (only === undefined || others.length > 0 || only[0].split("/").at(-1) === "study.json") {
    return readStudyFolder(layOutFolder(files));
  }
  const [name, bytes] = only;
  const archive = await parseArchive(bytes, name);
  return archive.ok ? accept({ archive: archive.value, passedOver: [] }) : archive;
}
