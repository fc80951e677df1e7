import "server-only";
import { interview, interviewRelease, interviewRespondent } from "@/db/schema/interview";
import { statementScore } from "@/db/schema/statement";
import { transcript } from "@/db/schema/transcript";
import { insertAll } from "../insert-all";
import type { Importing } from "./importing";

/** Writes the interviews with their respondents, all versions of their text, and the statements' scores. */
export async function insertInterviews({ tx, archive, ids, moments }: Importing): Promise<void> {
  const studyId = ids.study;
  const interviews = archive.interviews.map((each, position) => ({
    id: ids.interview(each.code),
    studyId,
    caseId: ids.case(each.case),
    code: each.code,
    heldOn: each.heldOn,
    minutes: each.minutes,
    interviewer: each.interviewer,
    moment: each.moment,
    position,
    writtenAt: moments.written(each.writtenAt),
  }));
  await insertAll(tx, interview, interviews);
  const respondents = archive.interviews.flatMap((each) =>
    each.respondents.map((code, position) => ({
      studyId,
      caseId: ids.case(each.case),
      interviewId: ids.interview(each.code),
      respondentId: ids.respondent(code),
      position,
    })),
  );
  await insertAll(tx, interviewRespondent, respondents);
  const transcripts = archive.interviews.flatMap((each) =>
    each.transcripts.map(({ version, text, turns, sha256, madeBy, writtenAt }) => ({
      id: ids.transcript(each.code, version),
      studyId,
      interviewId: ids.interview(each.code),
      version,
      text,
      length: text.length,
      turns,
      sha256,
      madeBy: ids.memberOrNull(madeBy),
      writtenAt: moments.written(writtenAt),
    })),
  );
  await insertAll(tx, transcript, transcripts);
  const releases = archive.interviews.flatMap(({ code, release }) => {
    if (release === null) return [];
    const releasedBy = ids.memberOrNull(release.by);
    return [
      { studyId, interviewId: ids.interview(code), releasedBy, releasedAt: moments.written(release.at) },
    ];
  });
  await insertAll(tx, interviewRelease, releases);
  const scores = archive.statementScores.map((each) => ({
    studyId,
    interviewId: ids.interview(each.interview),
    statementId: ids.statement(each.statement),
    coderId: ids.memberOrNull(each.coder),
    score: each.score,
    writtenAt: moments.written(each.writtenAt),
  }));
  await insertAll(tx, statementScore, scores);
}
