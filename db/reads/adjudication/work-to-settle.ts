import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_ } from "@/db/schema/case";
import { interview } from "@/db/schema/interview";
import { transcript } from "@/db/schema/transcript";
import type { Viewer } from "@/lib/access/viewer";
import type { CodingToCompare, JudgementToCompare, ThemeToCompare } from "@/lib/adjudication/difference";
import type { InterviewId, ThemeId } from "@/lib/study/ids";
import { doubleCodedAmong } from "../agreement/double-coded-among";
import { readStudyNames, type StudyNames } from "../results/study-names";
import { rowsBy } from "../rows-by";
import { inStudyOrder } from "../study/in-study-order";
import { isNewestText } from "../transcript/newest-text";
import { type WorkInSight, workInSight, workStatesOf } from "../work/visible-work-of";
import { codingsIn, decisionsIn, judgementsIn, type Scope } from "./compared-rows";

type Place = { readonly interview: InterviewId; readonly theme: ThemeId };
type DecisionRow = Awaited<ReturnType<typeof decisionsIn>>[number];
type ConsensusJudgement = Awaited<ReturnType<typeof judgementsIn>>[number];
type ConsensusCoding = Awaited<ReturnType<typeof codingsIn>>[number];

/** What coders did on one theme of an interview, and what was decided about it; not to leave the server as it is. */
export type WorkOnTheme = ThemeToCompare & {
  /** Removed since a decision was between them. */
  readonly gone: readonly CodingToCompare[];
  readonly decisions: readonly DecisionRow[];
  readonly consensus: {
    readonly judgement: ConsensusJudgement | null;
    readonly codings: readonly ConsensusCoding[];
  };
};

export type WorkToSettle = {
  readonly names: StudyNames;
  /** In the study's order; those without a text have length 0. */
  readonly interviews: readonly {
    readonly id: InterviewId;
    readonly code: string;
    readonly length: number;
  }[];
  readonly sight: WorkInSight;
  readonly onThemes: readonly WorkOnTheme[];
};

/**
 * The work of a study, or of one of its interviews, in which coders can differ: of themes that two or more coders
 * have all finished, as this viewer may know it (SAFETY, rule 2).
 */
export async function readWorkToSettle(tx: Transaction, viewer: Viewer, scope: Scope): Promise<WorkToSettle> {
  const { study, interview: only } = scope;
  const states = await workStatesOf(tx, study, only && [only]);
  const sight = workInSight(viewer, study, states);
  const names = await readStudyNames(tx, study);
  const interviews = await readInterviews(tx, scope);
  const key = ({ interview: at, theme }: Place) => `${at} ${theme}`;
  const judgements = rowsBy(await judgementsIn(tx, scope), key);
  const codings = rowsBy(await codingsIn(tx, scope), key);
  const decisions = rowsBy(await decisionsIn(tx, scope), key);
  const doubleCoded = doubleCodedAmong(interviews, names.themes, { states, visible: sight.visible });
  return {
    names,
    interviews,
    sight,
    onThemes: doubleCoded.map(({ coders, ...place }) => {
      const by = <Row extends { coder: (typeof coders)[number] | null }>(row: Row) =>
        row.coder !== null && coders.includes(row.coder) ? [{ ...row, coder: row.coder }] : [];
      const placed = codings(key(place)).map(({ interview: _, theme: __, ...row }) => row);
      const coded = placed.flatMap(by);
      const judged = judgements(key(place));
      return {
        ...place,
        coders,
        judgements: judged.flatMap(by).map(judgementOf),
        codings: coded.filter(({ removed }) => !removed).map(codingOf),
        gone: coded.filter(({ removed }) => removed).map(codingOf),
        decisions: decisions(key(place)),
        consensus: {
          judgement: judged.find(({ coder }) => coder === null) ?? null,
          codings: codings(key(place)).filter(({ coder, removed }) => coder === null && !removed),
        },
      };
    }),
  };
}

function judgementOf(row: JudgementToCompare): JudgementToCompare {
  const { id, coder, stance, grounds, reason, changedAtMs } = row;
  return { id, coder, stance, grounds, reason, changedAtMs };
}

function codingOf(row: CodingToCompare): CodingToCompare {
  const { id, coder, from, to, stance, memo, changedAtMs } = row;
  return { id, coder, from, to, stance, memo, changedAtMs };
}

async function readInterviews(tx: Transaction, { study, interview: only }: Scope) {
  const rows = await tx
    .select({ id: interview.id, code: interview.code, length: transcript.length })
    .from(interview)
    .innerJoin(case_, eq(case_.id, interview.caseId))
    .leftJoin(transcript, and(eq(transcript.interviewId, interview.id), isNewestText))
    .where(and(eq(interview.studyId, study), only && eq(interview.id, only)))
    .orderBy(...inStudyOrder);
  return rows.map(({ length, ...row }) => ({ ...row, length: length ?? 0 }));
}
