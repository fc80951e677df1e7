import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { rowsBy } from "@/db/reads/rows-by";
import { interview, interviewRelease, interviewRespondent } from "@/db/schema/interview";
import { statementScore } from "@/db/schema/statement";
import { transcript } from "@/db/schema/transcript";
import type { ArchivedInterview, StudyArchive } from "@/lib/interchange/study-archive";
import type { InterviewId, StudyId } from "@/lib/study/ids";
import type { ArchiveScope } from "./archive-scope";
import type { CodeById } from "./code-by-id";

/**
 * The interviews with all versions of their text. That an interview was released is left out while work on
 * it may not be known.
 */
export async function archivedInterviews(
  tx: Transaction,
  study: StudyId,
  codes: CodeById,
  scope: ArchiveScope,
): Promise<readonly ArchivedInterview[]> {
  const interviews = await tx
    .select()
    .from(interview)
    .where(eq(interview.studyId, study))
    .orderBy(asc(interview.position), asc(interview.code));
  const respondents = await tx
    .select()
    .from(interviewRespondent)
    .where(eq(interviewRespondent.studyId, study))
    .orderBy(asc(interviewRespondent.position));
  const respondentsByInterview = rowsBy(respondents, ({ interviewId }) => interviewId);
  const transcripts = await tx
    .select()
    .from(transcript)
    .where(eq(transcript.studyId, study))
    .orderBy(asc(transcript.version));
  const transcriptsByInterview = rowsBy(transcripts, ({ interviewId }) => interviewId);
  const releases = await tx.select().from(interviewRelease).where(eq(interviewRelease.studyId, study));
  const releaseByInterview = new Map(releases.map((release) => [release.interviewId, release]));
  const releaseOf = (id: InterviewId): ArchivedInterview["release"] => {
    const release = scope.isWhollyOpen(id) ? releaseByInterview.get(id) : undefined;
    if (release === undefined) return null;
    return { by: codes.orNull(release.releasedBy), at: release.releasedAt.toISOString() };
  };
  return interviews.map((each) => ({
    code: each.code,
    case: codes.of(each.caseId),
    respondents: respondentsByInterview(each.id).map((row) => codes.of(row.respondentId)),
    heldOn: each.heldOn,
    minutes: each.minutes,
    interviewer: each.interviewer,
    moment: each.moment,
    transcripts: transcriptsByInterview(each.id).map((version) => ({
      version: version.version,
      text: version.text,
      turns: version.turns.map(({ from, to, speaker, at }) => ({ from, to, speaker, at })),
      sha256: version.sha256,
      madeBy: codes.orNull(version.madeBy),
      writtenAt: version.writtenAt.toISOString(),
    })),
    release: releaseOf(each.id),
    writtenAt: each.writtenAt.toISOString(),
  }));
}

/**
 * What respondents scored the closing statements, as it came with the interview and according to coders whose
 * work the archive may hold. Withdrawn scores are left out.
 */
export async function archivedScores(
  tx: Transaction,
  study: StudyId,
  codes: CodeById,
  scope: ArchiveScope,
): Promise<StudyArchive["statementScores"]> {
  const scores = await tx
    .select()
    .from(statementScore)
    .where(and(eq(statementScore.studyId, study), isNull(statementScore.removedAt)));
  const kept = scores.filter(
    ({ interviewId, coderId }) => coderId === null || scope.isOwn(coderId) || scope.isWhollyOpen(interviewId),
  );
  return kept.map(({ interviewId, statementId, coderId, score, writtenAt }) => ({
    interview: codes.of(interviewId),
    statement: codes.of(statementId),
    coder: codes.orNull(coderId),
    score,
    writtenAt: writtenAt.toISOString(),
  }));
}
