import "server-only";
import { countDistinct, eq, gt } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { adjudication, opinionDecision } from "@/db/schema/adjudication";
import { interviewRespondent } from "@/db/schema/interview";
import { member } from "@/db/schema/member";
import { opinion, opinionHolder } from "@/db/schema/opinion";
import { respondent } from "@/db/schema/respondent";
import { codebookQuestion } from "@/db/schema/settling";
import type { Viewer } from "@/lib/access/viewer";
import { differingOpinions, type OpinionDifference } from "@/lib/adjudication/differing-opinions";
import { standingByInterview } from "@/lib/judgement/standing-by-interview";
import { countedOpinions } from "@/lib/opinion/counted-opinions";
import type { InterviewId, OpinionId, StudyId, ThemeId } from "@/lib/study/ids";
import { readStudyWork } from "../results/study-work";
import type { WorkInSight } from "../work/visible-work-of";
import { judgementsIn } from "./compared-rows";
import { standingDecisions } from "./standing-decisions";

type OpinionAdjudicationRow = Awaited<ReturnType<typeof adjudicationsOnOpinions>>[number];
type OpinionDecisionRow = Awaited<ReturnType<typeof decisionsOnOpinions>>[number];

export type OpinionToSettle = OpinionDifference & {
  /** The respondent whose opinion it is. */
  readonly respondent: string;
  readonly decision: OpinionDecisionRow | null;
  /** What was decided or asked here, the newest last; an import holds a decision without saying how it was taken. */
  readonly adjudications: readonly OpinionAdjudicationRow[];
  /** Of everyone who holds it. */
  readonly interviews: readonly InterviewId[];
  /** A judgement behind it was changed after the decision. */
  readonly changedSince: boolean;
};

/** The shared opinions that were judged differently, of which the viewer may know every interview (SAFETY, rule 2). */
export async function readOpinionsToSettle(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  sight: WorkInSight,
): Promise<readonly OpinionToSettle[]> {
  if (!(await hasOpinionToldTwice(tx, study))) return [];
  const work = await readStudyWork(tx, viewer, study);
  const decisions = await decisionsOnOpinions(tx, study);
  const judgements = await judgementsIn(tx, { study });
  const owners = await ownersOf(tx, study);
  const adjudications = await adjudicationsOnOpinions(tx, study);
  const decisionOn = (id: OpinionId, theme: ThemeId) =>
    decisions.find((decision) => decision.opinion === id && decision.theme === theme) ?? null;
  const shared = countedOpinions(work.opinions, work.interviews).filter(
    ({ interviews }) => interviews.length > 1,
  );
  const told = new Map(shared.map(({ id, interviews }) => [id, interviews]));
  return differingOpinions(
    shared,
    work.themes,
    standingByInterview(work.judgements, { kind: "everyone" }),
    (id, theme) => decisionOn(id, theme) !== null,
  )
    .filter(({ opinion: id, theme }) =>
      told.get(id)?.every((each) => ["finished", "all"].includes(sight.visible(each.id, theme))),
    )
    .map((difference) => {
      const decision = decisionOn(difference.opinion, difference.theme);
      const since = decision?.writtenAt.getTime() ?? Number.POSITIVE_INFINITY;
      const interviews = told.get(difference.opinion)?.map(({ id }) => id) ?? [];
      return {
        ...difference,
        respondent: owners.get(difference.opinion) ?? "",
        decision,
        adjudications: adjudications.filter(
          ({ theme, between }) => theme === difference.theme && between.includes(difference.opinion),
        ),
        interviews,
        changedSince: judgements.some(
          ({ interview, theme, changedAtMs }) =>
            theme === difference.theme && changedAtMs > since && interviews.includes(interview),
        ),
      };
    });
}

/** Whether any opinion was told in more than one interview; else there is no need to read all that was judged. */
async function hasOpinionToldTwice(tx: Transaction, study: StudyId): Promise<boolean> {
  const found = await tx
    .select({ opinion: opinionHolder.opinionId })
    .from(opinionHolder)
    .innerJoin(interviewRespondent, eq(interviewRespondent.respondentId, opinionHolder.respondentId))
    .where(eq(opinionHolder.studyId, study))
    .groupBy(opinionHolder.opinionId)
    .having(gt(countDistinct(interviewRespondent.interviewId), 1))
    .limit(1);
  return found.length > 0;
}

async function decisionsOnOpinions(tx: Transaction, study: StudyId) {
  return tx
    .select({
      id: opinionDecision.id,
      opinion: opinionDecision.opinionId,
      theme: opinionDecision.themeId,
      stance: opinionDecision.stance,
      by: member.name,
      reason: opinionDecision.reason,
      writtenAt: opinionDecision.writtenAt,
    })
    .from(opinionDecision)
    .leftJoin(member, eq(member.id, opinionDecision.decidedBy))
    .where(eq(opinionDecision.studyId, study));
}

async function adjudicationsOnOpinions(tx: Transaction, study: StudyId) {
  return tx
    .select({
      id: adjudication.id,
      theme: adjudication.themeId,
      outcome: adjudication.outcome,
      between: adjudication.between,
      question: codebookQuestion.question,
      answer: codebookQuestion.answer,
    })
    .from(adjudication)
    .leftJoin(codebookQuestion, eq(codebookQuestion.adjudicationId, adjudication.id))
    .where(standingDecisions(study, "opinion"))
    .orderBy(adjudication.writtenAt, adjudication.id);
}

/** The codes of the respondents whose opinions they are. */
async function ownersOf(tx: Transaction, study: StudyId): Promise<ReadonlyMap<OpinionId, string>> {
  const rows = await tx
    .select({ id: opinion.id, code: respondent.code })
    .from(opinion)
    .innerJoin(respondent, eq(respondent.id, opinion.respondentId))
    .where(eq(opinion.studyId, study));
  return new Map(rows.map(({ id, code }) => [id, code]));
}
