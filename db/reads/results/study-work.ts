import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { opinionDecision } from "@/db/schema/adjudication";
import { case_ } from "@/db/schema/case";
import { group } from "@/db/schema/group";
import { interview, interviewRespondent } from "@/db/schema/interview";
import { opinion, opinionHolder } from "@/db/schema/opinion";
import { respondent } from "@/db/schema/respondent";
import { theme } from "@/db/schema/theme";
import type { Viewer } from "@/lib/access/viewer";
import { countedOpinions } from "@/lib/opinion/counted-opinions";
import type { InterviewId, OpinionId, RespondentId, StudyId } from "@/lib/study/ids";
import type { StudyOpinion, StudyWork } from "@/lib/study/study-work";
import { studyJudgements } from "../work/study-judgements";
import { visibleWorkOf, type WorkInSight } from "../work/visible-work-of";
import { isCounted } from "./is-counted";

/**
 * All that a study's figures are computed from, as this viewer may know it now. The judgements are those of
 * finished coders, and for an interview that the viewer codes blind, the viewer's own.
 */
export async function readStudyWork(tx: Transaction, viewer: Viewer, study: StudyId): Promise<StudyWork> {
  return (await readWorkInSight(tx, viewer, study)).work;
}

/** The same, with what it was chosen by: reading that again would cost as much as reading the judgements. */
export async function readWorkInSight(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
): Promise<{ readonly work: StudyWork; readonly sight: WorkInSight }> {
  const sight = await visibleWorkOf(tx, viewer, study);
  const judgements = await studyJudgements(tx, study);
  const { opinions, decisions } = await readOpinions(tx, study);
  const interviews = await readInterviews(tx, study);
  const held = new Map(
    countedOpinions(opinions, interviews).map((opinion) => [opinion.id, opinion.interviews]),
  );
  const work = {
    ...(await readCases(tx, study)),
    opinions,
    interviews,
    // A decision follows from judgements: who may not know those of one of its interviews can't know it.
    decisions: decisions.filter(({ opinion, theme: decided }) =>
      held.get(opinion)?.every(({ id }) => ["finished", "all"].includes(sight.visible(id, decided))),
    ),
    judgements: judgements.filter(({ interview, theme, coder }) =>
      isCounted(sight, { interviewId: interview, themeId: theme, coderId: coder }),
    ),
  };
  return { work, sight };
}

async function readCases(tx: Transaction, study: StudyId) {
  const groups = await tx
    .select({ id: group.id, code: group.code })
    .from(group)
    .where(eq(group.studyId, study))
    .orderBy(asc(group.position));
  const themes = await tx
    .select({ id: theme.id, code: theme.code })
    .from(theme)
    .where(and(eq(theme.studyId, study), isNull(theme.removedAt)))
    .orderBy(asc(theme.position));
  const cases = await tx
    .select({ id: case_.id, code: case_.code, group: case_.groupId })
    .from(case_)
    .where(eq(case_.studyId, study))
    .orderBy(asc(case_.position), asc(case_.code));
  const respondents = await tx
    .select({
      id: respondent.id,
      case: respondent.caseId,
      role: respondent.role,
      approach: respondent.approach,
    })
    .from(respondent)
    .where(eq(respondent.studyId, study))
    .orderBy(asc(respondent.position), asc(respondent.code));
  return { groups, themes, cases, respondents };
}

async function readOpinions(tx: Transaction, study: StudyId) {
  const rows = await tx
    .select({
      id: opinion.id,
      case: opinion.caseId,
      role: respondent.role,
      holder: opinionHolder.respondentId,
    })
    .from(opinion)
    .innerJoin(respondent, eq(respondent.id, opinion.respondentId))
    .innerJoin(opinionHolder, eq(opinionHolder.opinionId, opinion.id))
    .where(eq(opinion.studyId, study))
    .orderBy(asc(respondent.position), asc(respondent.code), asc(opinionHolder.respondentId));
  const opinions = new Map<OpinionId, StudyOpinion & { readonly holders: RespondentId[] }>();
  for (const { holder, ...row } of rows) {
    const held = opinions.get(row.id) ?? { ...row, holders: [] };
    held.holders.push(holder);
    opinions.set(row.id, held);
  }
  const decisions = await tx
    .select({
      opinion: opinionDecision.opinionId,
      theme: opinionDecision.themeId,
      stance: opinionDecision.stance,
    })
    .from(opinionDecision)
    .where(eq(opinionDecision.studyId, study));
  return { opinions: [...opinions.values()], decisions };
}

async function readInterviews(tx: Transaction, study: StudyId) {
  const rows = await tx
    .select({ id: interview.id, respondent: interviewRespondent.respondentId })
    .from(interview)
    .leftJoin(interviewRespondent, eq(interviewRespondent.interviewId, interview.id))
    .where(eq(interview.studyId, study))
    .orderBy(asc(interview.position), asc(interview.code));
  const respondents = new Map<InterviewId, RespondentId[]>();
  for (const row of rows) {
    const held = respondents.get(row.id) ?? [];
    if (row.respondent !== null) held.push(row.respondent);
    respondents.set(row.id, held);
  }
  return [...respondents].map(([id, held]) => ({ id, respondents: held }));
}
