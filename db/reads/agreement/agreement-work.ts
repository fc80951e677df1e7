import "server-only";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_ } from "@/db/schema/case";
import { coding, codingAnchor } from "@/db/schema/coding";
import { interview } from "@/db/schema/interview";
import { transcript } from "@/db/schema/transcript";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import type { AgreementWork, DoubleCoded } from "@/lib/agreement/agreement-work";
import type { TaggedPassage } from "@/lib/agreement/passages/confused-codes";
import type { InterviewId, MemberId, StudyId, ThemeId } from "@/lib/study/ids";
import { readStudyNames } from "../results/study-names";
import { inStudyOrder } from "../study/in-study-order";
import { isNewestText } from "../transcript/newest-text";
import { studyJudgements } from "../work/study-judgements";
import { workInSight, workStatesOf } from "../work/visible-work-of";
import { doubleCodedAmong, stillAtIt } from "./double-coded-among";

/**
 * The work of double-coded interviews as this viewer may know it (SAFETY, rule 2): of an interview and theme whose
 * coders have all finished, and that the viewer does not code blind. `waiting` counts the interviews that are not
 * compared on every theme yet, for one of two coders or more is still at it.
 */
export async function readAgreementWork(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
): Promise<AgreementWork & { readonly waiting: number }> {
  const { themes, members, texts, doubleCoded, waiting } = await readDoubleCoded(tx, viewer, study);
  const hasDoubleCoded = new Set(doubleCoded.map((each) => each.interview));
  const isDoubleCoded = doubleCodedBy(doubleCoded);
  return {
    themes,
    interviews: texts.filter(({ id }) => hasDoubleCoded.has(id)),
    coders: [...members.keys()],
    doubleCoded,
    waiting,
    judgements: (await readJudgements(tx, study)).filter(isDoubleCoded),
    codings: (await readCodings(tx, study)).filter(isDoubleCoded),
  };
}

/**
 * All passages of double-coded interviews by what they are tagged with, sub-codes included, as this viewer may know
 * them (SAFETY, rule 2).
 */
export async function readTaggedPassages(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
): Promise<{ readonly tagged: readonly TaggedPassage[]; readonly doubleCoded: readonly DoubleCoded[] }> {
  const { doubleCoded } = await readDoubleCoded(tx, viewer, study);
  const codings = await readCodings(tx, study, "codes too");
  return { tagged: codings.filter(doubleCodedBy(doubleCoded)), doubleCoded };
}

/** What is double-coded and finished, with the names and texts of the study. */
async function readDoubleCoded(tx: Transaction, viewer: Viewer, study: StudyId) {
  const states = await workStatesOf(tx, study);
  const { visible } = workInSight(viewer, study, states);
  const { themes, members } = await readStudyNames(tx, study);
  const texts = await readTexts(tx, study);
  const isWaiting = stillAtIt(states, membershipOf(viewer, study)?.member ?? null);
  return {
    themes,
    members,
    texts,
    doubleCoded: doubleCodedAmong(texts, themes, { states, visible }),
    waiting: texts.filter(({ id }) => themes.some((theme) => isWaiting(id, theme.id))).length,
  };
}

type Piece = { readonly interview: InterviewId; readonly theme: ThemeId; readonly coder: MemberId };

function doubleCodedBy(doubleCoded: readonly DoubleCoded[]): (piece: Piece) => boolean {
  const coders = new Map<InterviewId, Map<ThemeId, readonly MemberId[]>>();
  for (const each of doubleCoded) {
    const themes = coders.get(each.interview) ?? new Map();
    coders.set(each.interview, themes.set(each.theme, each.coders));
  }
  return (piece) => coders.get(piece.interview)?.get(piece.theme)?.includes(piece.coder) ?? false;
}

/** The study's interviews in its order, each with the length of its newest text. */
async function readTexts(tx: Transaction, study: StudyId) {
  const rows = await tx
    .select({ id: interview.id, length: transcript.length })
    .from(interview)
    .innerJoin(case_, eq(case_.id, interview.caseId))
    .leftJoin(transcript, and(eq(transcript.interviewId, interview.id), isNewestText))
    .where(eq(interview.studyId, study))
    .orderBy(...inStudyOrder);
  return rows.map(({ id, length }) => ({ id, length: length ?? 0 }));
}

async function readJudgements(tx: Transaction, study: StudyId) {
  const judgements = await studyJudgements(tx, study);
  return judgements.flatMap((each) => (each.coder === null ? [] : [each]));
}

async function readCodings(tx: Transaction, study: StudyId, which: "themes" | "codes too" = "themes") {
  const rows = await tx
    .select({
      interview: coding.interviewId,
      theme: coding.themeId,
      code: coding.codeId,
      coder: coding.coderId,
      stance: coding.stance,
      from: codingAnchor.from,
      to: codingAnchor.to,
    })
    .from(coding)
    .innerJoin(codingAnchor, eq(codingAnchor.codingId, coding.id))
    .innerJoin(transcript, and(eq(transcript.id, codingAnchor.transcriptId), isNewestText))
    .where(
      and(
        eq(coding.studyId, study),
        isNotNull(coding.coderId),
        which === "themes" ? isNull(coding.codeId) : undefined,
        isNull(coding.removedAt),
      ),
    )
    .orderBy(asc(coding.id));
  // A coding whose words are gone from the newest text has no place in it.
  return rows.flatMap(({ coder, from, to, ...row }) =>
    coder === null || from === null || to === null ? [] : [{ ...row, coder, from, to }],
  );
}
