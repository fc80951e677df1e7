import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { statement, statementScore } from "@/db/schema/statement";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { type StandingAnswer, standingAnswer } from "@/lib/statement/standing-answer";
import { answerOfScore, type StatementAnswer } from "@/lib/statement/statement-answer";
import type { InterviewId, MemberId, StatementId, StudyId, ThemeId } from "@/lib/study/ids";
import { rowsBy } from "../rows-by";
import { visibleWorkOf } from "../work/visible-work-of";

/** What an interview gave on a statement: the answer that came with it, and what coders heard. */
export type GivenAnswers = {
  readonly came: StatementAnswer | null;
  readonly heard: readonly { readonly coder: MemberId; readonly answer: StatementAnswer }[];
};

/** What stands for each interview on each statement, as this viewer may know it. */
export async function readStandingAnswers(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  themes: readonly ThemeId[],
): Promise<(interview: InterviewId, statement: StatementId) => StandingAnswer> {
  const givenIn = await readGivenAnswers(tx, viewer, study, themes);
  return (interview, id) => standingOf(givenIn(interview, id));
}

export function standingOf({ came, heard }: GivenAnswers): StandingAnswer {
  return standingAnswer(
    came,
    heard.map(({ answer }) => answer),
  );
}

/**
 * What each interview gave on each statement, as this viewer may know it. A statement goes with the interview
 * as a whole: what colleagues heard counts once all its themes may be known, and until then one's own alone.
 */
export async function readGivenAnswers(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  themes: readonly ThemeId[],
): Promise<(interview: InterviewId, statement: StatementId) => GivenAnswers> {
  const sight = await visibleWorkOf(tx, viewer, study);
  const self = membershipOf(viewer, study)?.member ?? null;
  const rows = await tx
    .select({
      interview: statementScore.interviewId,
      statement: statementScore.statementId,
      theme: statement.themeId,
      coder: statementScore.coderId,
      score: statementScore.score,
    })
    .from(statementScore)
    .innerJoin(statement, eq(statement.id, statementScore.statementId))
    .where(and(eq(statementScore.studyId, study), isNull(statementScore.removedAt)))
    .orderBy(asc(statementScore.writtenAt));
  const counted = rows.filter((row) => {
    if (row.coder === null) return true;
    const seen = themes.map((theme) => sight.visible(row.interview, theme));
    if (seen.some((visible) => visible === "own")) return row.coder === self;
    if (seen.some((visible) => visible === "none")) return false;
    const on = row.theme === null ? themes : [row.theme];
    const finished = on.some((themeId) =>
      sight.isFinished({ interviewId: row.interview, themeId, coderId: row.coder }),
    );
    return finished || seen.every((visible) => visible === "finished");
  });
  const key = (interview: InterviewId, id: StatementId) => `${interview} ${id}`;
  const rowsOf = rowsBy(counted, (row) => key(row.interview, row.statement));
  return (interview, id) => {
    const given = rowsOf(key(interview, id));
    const came = given.find(({ coder }) => coder === null);
    return {
      came: came === undefined ? null : answerOfScore(came.score),
      heard: given.flatMap(({ coder, score }) =>
        coder === null ? [] : [{ coder, answer: answerOfScore(score) }],
      ),
    };
  };
}
