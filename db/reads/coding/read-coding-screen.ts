import "server-only";
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { read } from "@/db/reads/read";
import { countLostCodings } from "@/db/reads/transcript/count-lost-codings";
import { case_ } from "@/db/schema/case";
import { group } from "@/db/schema/group";
import { interview } from "@/db/schema/interview";
import { statement, statementScore } from "@/db/schema/statement";
import { study } from "@/db/schema/study";
import { transcript } from "@/db/schema/transcript";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept } from "@/lib/result";
import { answerOfScore } from "@/lib/statement/statement-answer";
import type { InterviewId, StudyId } from "@/lib/study/ids";
import { caseWeight } from "./case-weight";
import type { CodingScreen, ScreenStatement, ScreenTheme, ScreenTranscript } from "./coding-screen";
import { colleaguesOn, respondentsOf, siblingsIn } from "./screen-case";
import { screenCodebook } from "./screen-codebook";
import { sharedOpinionsOf } from "./shared-opinions";
import { workOfInterview } from "./work-of-interview";

/**
 * The coding screen of an interview, as one moment of the database. Null where there is no such interview or
 * the viewer may not read transcripts. That its text was read is in the log before it leaves.
 */
export async function readCodingScreen(
  viewer: Viewer,
  studyId: StudyId,
  interviewCode: string,
): Promise<CodingScreen | null> {
  if (viewer.kind !== "person" || !may(viewer, "transcript.see", studyId)) return null;
  const membership = membershipOf(viewer, studyId);
  if (membership === null) return null;
  const screen = await read(async (tx): Promise<CodingScreen | null> => {
    const frame = await frameOf(tx, studyId, interviewCode);
    if (frame === null) return null;
    // Asked together: each answer is short, and waiting for it in turn is most of the time they take.
    const [{ work, sight }, siblings, respondents, shared, transcript, statements, weight, lost] =
      await Promise.all([
        workOfInterview(tx, viewer, studyId, frame.interview.id),
        siblingsIn(tx, frame.case.id, membership.member),
        respondentsOf(tx, frame.interview.id),
        sharedOpinionsOf(tx, viewer, studyId, frame.interview.id),
        newestTranscript(tx, frame.interview.id),
        statementsOf(tx, studyId, frame.interview.id),
        caseWeight(tx, studyId, frame.case.id),
        countLostCodings(tx, frame.interview.id, membership.member),
      ]);
    const codebook = await screenCodebook(tx, studyId, membership.member, work);
    const themes = codebook.map((each) => ({ ...each, visible: sight.visible(frame.interview.id, each.id) }));
    const knowsStanding =
      mayKnowStanding(themes) || (work.assignments.length === 0 && may(viewer, "assignment.make", studyId));
    return {
      ...frame,
      viewer: {
        user: viewer.user,
        member: membership.member,
        name: viewer.name,
        roles: membership.roles,
      },
      siblings,
      respondents,
      shared,
      transcript,
      themes,
      work,
      lost,
      colleagues: knowsStanding ? await colleaguesOn(tx, frame.interview.id, membership.member) : null,
      statements,
      weight,
    };
  });
  if (screen?.transcript) await logReading(viewer, studyId, screen.interview.id, screen.transcript);
  return screen;
}

/** Who sees colleagues' work on every theme knows how they stand as well. */
function mayKnowStanding(themes: readonly ScreenTheme[]): boolean {
  return themes.every(({ visible }) => visible === "finished" || visible === "all");
}

async function frameOf(tx: Transaction, studyId: StudyId, code: string) {
  const [row] = await tx
    .select({
      study: { id: study.id, slug: study.slug, name: study.name, kind: study.kind },
      interview: {
        id: interview.id,
        code: interview.code,
        heldOn: interview.heldOn,
        minutes: interview.minutes,
        interviewer: interview.interviewer,
        moment: interview.moment,
      },
      case: { id: case_.id, code: case_.code, title: case_.title },
      group: { code: group.code, name: group.name },
    })
    .from(interview)
    .innerJoin(study, eq(study.id, interview.studyId))
    .innerJoin(case_, eq(case_.id, interview.caseId))
    .innerJoin(group, eq(group.id, case_.groupId))
    .where(and(eq(interview.studyId, studyId), eq(interview.code, code)));
  return row === undefined
    ? null
    : { study: row.study, interview: row.interview, case: { ...row.case, group: row.group } };
}

async function newestTranscript(tx: Transaction, id: InterviewId): Promise<ScreenTranscript | null> {
  const [row] = await tx
    .select({
      id: transcript.id,
      version: transcript.version,
      text: transcript.text,
      turns: transcript.turns,
    })
    .from(transcript)
    .where(eq(transcript.interviewId, id))
    .orderBy(desc(transcript.version))
    .limit(1);
  return row ?? null;
}

async function statementsOf(
  tx: Transaction,
  studyId: StudyId,
  id: InterviewId,
): Promise<readonly ScreenStatement[]> {
  const rows = await tx
    .select({
      id: statement.id,
      text: statement.text,
      theme: statement.themeId,
      score: statementScore.score,
      put: statementScore.statementId,
    })
    .from(statement)
    .leftJoin(
      statementScore,
      and(
        eq(statementScore.statementId, statement.id),
        eq(statementScore.interviewId, id),
        isNull(statementScore.coderId),
      ),
    )
    .where(eq(statement.studyId, studyId))
    .orderBy(asc(statement.position));
  return rows.map(({ score, put, ...row }) => ({
    ...row,
    given: put === null ? null : answerOfScore(score),
  }));
}

async function logReading(
  viewer: Viewer,
  studyId: StudyId,
  interviewId: InterviewId,
  { id, version }: ScreenTranscript,
): Promise<void> {
  await write(viewer, studyId, async (_tx, log) => {
    log("transcript.read", { transcript: id, interview: interviewId, version });
    return accept(null);
  });
}
