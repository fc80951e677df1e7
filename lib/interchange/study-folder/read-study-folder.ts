import type { z } from "zod";
import { accept, type Result, refuse } from "@/lib/result";
import { fieldRefusal } from "../json/field-refusal";
import { type JsonFile, readJson } from "../json/read-json";
import type { InterchangeRefusal } from "../refusal";
import type { StudyArchive } from "../study-archive";
import { findProblem } from "../study-rules/find-problem";
import type { Problem } from "../study-rules/problem";
import { sharedOpinions } from "./folder-opinions";
import { archivedStudy, attributeProblem, studyContradiction } from "./folder-study";
import { folderTranscripts } from "./folder-transcripts";
import { archivedCodings, archivedJudgements, finishedAssignments } from "./folder-work";
import { type FolderFile, placeInFolder } from "./place-in-folder";
import { type FolderStudy, studySchema } from "./study-schema";
import { codingsSchema, type FolderScores, judgementsSchema, scoresSchema } from "./work-schema";

/** In megabytes; some 200,000 codings. */
const largestJsonFile = 60;

type Files = ReadonlyMap<string, Uint8Array>;

export type StudyFolder = {
  readonly archive: StudyArchive;
  /** Keys at the top of study.json that nothing was done with. */
  readonly passedOver: readonly string[];
};

/**
 * Reads a study folder, given as the bytes of its files by their path in it ("transcripts/EK01-A1.txt"): layout
 * and meaning as in the reference study's README; files that it doesn't name are ignored. The offsets, which
 * the folder counts in code points, become UTF-16 units. Refused, with file and field or line, is everything
 * that could not be stored as it stands, or would be only with loss; see findProblem and studyContradiction.
 * Imported work counts as finished, in one round.
 */
export async function readStudyFolder(files: Files): Promise<Result<StudyFolder, InterchangeRefusal>> {
  const study = readFile(files, "study.json", studySchema);
  if (!study.ok) return study;
  const base = archivedStudy(study.value.value);
  const { value } = study.value;
  const early = attributeProblem(value) ?? placed(findProblem(base)) ?? studyContradiction(value);
  if (early) return refuse(fieldRefusal(study.value, early));
  const shared = sharedOpinions(value);
  if (!shared.ok) return refuse(fieldRefusal(study.value, shared.refusal));
  const transcripts = await folderTranscripts(files, study.value);
  if (!transcripts.ok) return transcripts;
  const interviews = base.interviews.map((interview, i) => ({
    ...interview,
    transcripts: transcripts.value.slice(i, i + 1),
  }));
  const archive = withWork(files, study.value, { ...base, sharedOpinions: shared.value, interviews });
  if (!archive.ok) return archive;
  return accept({ archive: archive.value, passedOver: passedOver(study.value) });
}

function withWork(
  files: Files,
  study: JsonFile<FolderStudy>,
  base: StudyArchive,
): Result<StudyArchive, InterchangeRefusal> {
  const folderCodings = readFile(files, "codings.json", codingsSchema);
  if (!folderCodings.ok) return folderCodings;
  const folderJudgements = readFile(files, "judgements.json", judgementsSchema);
  if (!folderJudgements.ok) return folderJudgements;
  const scores = readScores(files, study.value);
  if (!scores.ok) return scores;
  const codings = archivedCodings(folderCodings.value.value, base.interviews);
  if (!codings.ok) return refuse(fieldRefusal(folderCodings.value, codings.refusal));
  const work = { codings: codings.value, judgements: archivedJudgements(folderJudgements.value.value) };
  const assignments = finishedAssignments(study.value, work);
  const archive: StudyArchive = {
    ...base,
    ...work,
    interviews: released(base.interviews, assignments),
    statementScores: scores.value.value.map((score) => ({ ...score, coder: null, writtenAt: null })),
    rounds: [{ name: "1", kind: "main", draws: [], writtenAt: null }],
    assignments,
  };
  const found = findProblem(archive);
  if (!found) return accept(archive);
  const { file, path } = placeInFolder(found.path, folderJudgements.value.value.coders.length);
  const read = [study, folderCodings.value, folderJudgements.value, scores.value];
  const text = read.find((each) => each.file === file)?.text ?? "";
  return refuse(fieldRefusal({ file, text }, { ...found, path }));
}

/** Without statements there is nothing to score, and the file may be left out. */
function readScores(
  files: Files,
  { statements }: FolderStudy,
): Result<JsonFile<FolderScores>, InterchangeRefusal> {
  const file = "statement-scores.json";
  if (statements.length > 0 || files.has(file)) return readFile(files, file, scoresSchema);
  return accept({ file, text: "[]", raw: [], value: [] });
}

/** What is finished by all was released long ago: its coders see each other's work. */
function released(
  interviews: StudyArchive["interviews"],
  assignments: StudyArchive["assignments"],
): StudyArchive["interviews"] {
  const worked = new Set(assignments.map(({ interview }) => interview));
  return interviews.map((each) =>
    worked.has(each.code) ? { ...each, release: { by: null, at: null } } : each,
  );
}

function readFile<T>(
  files: Files,
  file: FolderFile,
  schema: z.ZodType<T>,
): Result<JsonFile<T>, InterchangeRefusal> {
  const bytes = files.get(file);
  if (!bytes) return refuse({ kind: "missing-file", file });
  if (bytes.length > largestJsonFile * 1024 * 1024) {
    return refuse({ kind: "file-too-large", file, limit: largestJsonFile });
  }
  return readJson(file, bytes, schema);
}

function placed(found: Problem | null): Problem | null {
  return found && { ...found, path: placeInFolder(found.path, 0).path };
}

function passedOver({ raw }: JsonFile<FolderStudy>): readonly string[] {
  const keys = typeof raw === "object" && raw !== null ? Object.keys(raw) : [];
  return keys.filter((key) => !Object.hasOwn(studySchema.shape, key));
}
