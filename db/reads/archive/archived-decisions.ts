import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { interviewsAbout, interviewsOfOpinions } from "@/db/reads/adjudication/interviews-about";
import { rowsBy } from "@/db/reads/rows-by";
import { adjudication, opinionDecision } from "@/db/schema/adjudication";
import { expectedDirection } from "@/db/schema/expected-direction";
import { opinion } from "@/db/schema/opinion";
import { codebookQuestion, decisionRemark } from "@/db/schema/settling";
import { weightingChoice } from "@/db/schema/weighting-choice";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import type { RespondentId, StudyId } from "@/lib/study/ids";
import type { ArchiveScope } from "./archive-scope";
import type { CodeById } from "./code-by-id";

/** Where the archive's codings and judgements stand in it, by id. */
export type PlaceById = ReadonlyMap<string, number>;

/** What was settled about work that may be known. A coding or judgement that was removed since has no place. */
export async function archivedAdjudications(
  tx: Transaction,
  study: StudyId,
  codes: CodeById,
  scope: ArchiveScope,
  places: { readonly passage: PlaceById; readonly judgement: PlaceById },
): Promise<StudyArchive["adjudications"]> {
  const all = await tx.select().from(adjudication).where(eq(adjudication.studyId, study));
  const questions = await tx.select().from(codebookQuestion).where(eq(codebookQuestion.studyId, study));
  const remarks = await tx
    .select()
    .from(decisionRemark)
    .where(eq(decisionRemark.studyId, study))
    .orderBy(asc(decisionRemark.id));
  const interviewsOf = await interviewsAbout(tx, study);
  const owners = await tx
    .select({ id: opinion.id, respondent: opinion.respondentId })
    .from(opinion)
    .where(eq(opinion.studyId, study));
  const ownerOf = new Map<string, RespondentId>(owners.map(({ id, respondent }) => [id, respondent]));
  const questionOf = rowsBy(questions, ({ adjudicationId }) => adjudicationId);
  const remarksOn = rowsBy(remarks, ({ adjudicationId }) => adjudicationId);
  return all
    .filter((each) => interviewsOf(each).every((about) => scope.isOpen(about, each.themeId)))
    .map((each) => {
      const [question] = questionOf(each.id);
      const { subject, between } = each;
      const placesOf = (ids: readonly string[]) =>
        subject === "opinion" ? [] : ids.map((id) => places[subject].get(id) ?? null);
      const owner =
        subject === "opinion" ? (between.flatMap((id) => ownerOf.get(id) ?? [])[0] ?? null) : null;
      return {
        interview: codes.of(each.interviewId),
        theme: codes.of(each.themeId),
        subject,
        opinion: codes.orNull(owner),
        outcome: each.outcome,
        between: placesOf(between),
        result: placesOf(each.result),
        decidedBy: codes.of(each.decidedBy),
        reason: each.reason,
        writtenAt: each.writtenAt.toISOString(),
        undoneAt: each.undoneAt?.toISOString() ?? null,
        question:
          question === undefined
            ? null
            : {
                asks: question.question,
                answer: question.answer,
                answeredBy: codes.orNull(question.answeredBy),
                answeredAt: question.answeredAt?.toISOString() ?? null,
              },
        remarks: remarksOn(each.id).map(({ memberId, text, writtenAt }) => ({
          by: codes.of(memberId),
          text,
          writtenAt: writtenAt.toISOString(),
        })),
      };
    });
}

/** The decisions on opinions of which all interviews may be known on that theme. */
export async function archivedOpinionDecisions(
  tx: Transaction,
  study: StudyId,
  codes: CodeById,
  scope: ArchiveScope,
): Promise<StudyArchive["opinionDecisions"]> {
  const decisions = await tx
    .select({ decision: opinionDecision, respondentId: opinion.respondentId })
    .from(opinionDecision)
    .innerJoin(opinion, eq(opinion.id, opinionDecision.opinionId))
    .where(eq(opinionDecision.studyId, study));
  const interviewsOf = await interviewsOfOpinions(tx, study);
  return decisions
    .filter(({ decision: { opinionId, themeId } }) =>
      interviewsOf(opinionId).every((told) => scope.isOpen(told, themeId)),
    )
    .map(({ decision, respondentId }) => ({
      opinion: codes.of(respondentId),
      theme: codes.of(decision.themeId),
      stance: decision.stance,
      decidedBy: codes.orNull(decision.decidedBy),
      reason: decision.reason,
      writtenAt: decision.writtenAt.toISOString(),
    }));
}

/** How the study has weighed its opinions, the oldest choice first. */
export async function archivedWeightingChoices(
  tx: Transaction,
  study: StudyId,
  codes: CodeById,
): Promise<StudyArchive["weightingChoices"]> {
  const choices = await tx
    .select()
    .from(weightingChoice)
    .where(eq(weightingChoice.studyId, study))
    .orderBy(asc(weightingChoice.id));
  return choices.map(({ meanOver, setMean, countUnknown, rolesInN, chosenBy, reason, writtenAt }) => ({
    meanOver,
    setMean,
    countUnknown,
    rolesInN,
    chosenBy: codes.orNull(chosenBy),
    reason,
    writtenAt: writtenAt.toISOString(),
  }));
}

/** In which groups the study expects more of a stance, the oldest expectation first. */
export async function archivedExpectedDirections(
  tx: Transaction,
  study: StudyId,
  codes: CodeById,
): Promise<StudyArchive["expectedDirections"]> {
  const directions = await tx
    .select()
    .from(expectedDirection)
    .where(eq(expectedDirection.studyId, study))
    .orderBy(asc(expectedDirection.id));
  return directions.map(({ themeId, stance, moreIn, judgedBefore, setBy, reason, writtenAt }) => ({
    theme: codes.of(themeId),
    stance,
    moreIn: codes.orNull(moreIn),
    judgedBefore,
    setBy: codes.orNull(setBy),
    reason,
    writtenAt: writtenAt.toISOString(),
  }));
}
