import "server-only";
import { and, eq, max } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { interview, interviewRespondent } from "@/db/schema/interview";
import { transcript } from "@/db/schema/transcript";
import type { TranscriptToImport } from "@/lib/interchange/transcript-to-import";
import { accept, type Result, refuse } from "@/lib/result";
import type { InterviewId, MemberId, StudyId, TranscriptId } from "@/lib/study/ids";
import { newId } from "../new-id";
import type { Log } from "../write";
import type { Place } from "./place-for-interview";

export type InterviewRefusal = {
  readonly kind: "import-interview-taken" | "import-text-already-there";
  readonly file: string;
  readonly value: string;
};

/** Makes an interview at the end of the study's list, with its respondents and the first version of its text. */
export async function addInterview(
  tx: Transaction,
  log: Log,
  {
    study,
    madeBy,
    place,
    given: { file, interview: fields, transcript: text },
    sha256,
  }: {
    readonly study: StudyId;
    readonly madeBy: MemberId | null;
    readonly place: Place;
    readonly given: TranscriptToImport;
    readonly sha256: string;
  },
): Promise<Result<InterviewId, InterviewRefusal>> {
  const [same] = await tx
    .select({ code: interview.code })
    .from(transcript)
    .innerJoin(interview, eq(interview.id, transcript.interviewId))
    .where(and(eq(transcript.studyId, study), eq(transcript.sha256, sha256)));
  if (same) return refuse({ kind: "import-text-already-there", file, value: same.code });
  const [last] = await tx
    .select({ position: max(interview.position) })
    .from(interview)
    .where(eq(interview.studyId, study));
  const ofInterview = { studyId: study, caseId: place.case };
  const [added] = await tx
    .insert(interview)
    .values({ id: newId(), ...ofInterview, ...fields, position: (last?.position ?? -1) + 1 })
    .onConflictDoNothing()
    .returning({ id: interview.id });
  if (!added) return refuse({ kind: "import-interview-taken", file, value: fields.code });
  const interviewId = added.id;
  const people = place.respondents.map(({ id: respondentId }, position) => ({
    ...ofInterview,
    interviewId,
    respondentId,
    position,
  }));
  await tx.insert(interviewRespondent).values(people);
  const id = newId<TranscriptId>();
  const { text: words, turns } = text;
  await tx.insert(transcript).values({
    id,
    studyId: study,
    interviewId,
    version: 1,
    text: words,
    length: words.length,
    turns,
    sha256,
    madeBy,
  });
  log("transcript.imported", { interview: interviewId, transcript: id, sha256, turns: turns.length });
  return accept(interviewId);
}
