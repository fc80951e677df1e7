import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { interview } from "@/db/schema/interview";
import { respondent } from "@/db/schema/respondent";
import { study } from "@/db/schema/study";
import type { Viewer } from "@/lib/access/viewer";
import type { ReportInputs, ReportNames } from "@/lib/report/report-inputs";
import type { StudyId } from "@/lib/study/ids";
import { readIndicativeBelow } from "../results/indicative-below";
import { readStudyNames } from "../results/study-names";
import { readStudyWork } from "../results/study-work";
import { readWeightingOf } from "../results/weighting-of";
import { workThatCounts } from "../results/work-that-counts";
import { readReportEvidence } from "./report-evidence-of";

/** All that the figures of a report follow from, as this viewer may know it now. */
export async function readReportInputs(tx: Transaction, viewer: Viewer, id: StudyId): Promise<ReportInputs> {
  const work = await readStudyWork(tx, viewer, id);
  return {
    work,
    weighting: await readWeightingOf(tx, id),
    indicativeBelow: await readIndicativeBelow(tx, id),
    counting: await workThatCounts(tx, viewer, id, work),
    names: await readNames(tx, id, new Set(work.judgements.map(({ coder }) => coder))),
    stopped: await readStopped(tx, id),
    evidence: await readReportEvidence(tx, viewer, id),
  };
}

/** Of a refusal and of what was not allowed alone, and only where another stood in the way. */
async function readStopped(tx: Transaction, id: StudyId): Promise<NonNullable<ReportInputs["stopped"]>> {
  const rows = await tx
    .select({ respondent: respondent.id, by: respondent.refusedBy })
    .from(respondent)
    .where(and(eq(respondent.studyId, id), inArray(respondent.approach, ["weigerde", "mocht niet"])))
    .orderBy(asc(respondent.position), asc(respondent.code));
  return rows.flatMap(({ respondent: stopped, by }) =>
    by === null || by.trim() === "" ? [] : [{ respondent: stopped, by: by.trim() }],
  );
}

/** Of the members only those whose judgements count are named. */
async function readNames(
  tx: Transaction,
  id: StudyId,
  coders: ReadonlySet<string | null>,
): Promise<ReportNames> {
  const [row] = await tx.select({ name: study.name }).from(study).where(eq(study.id, id));
  const { groups, themes, members } = await readStudyNames(tx, id);
  return {
    study: row?.name ?? "",
    groups: groups.map(({ id: group, name }) => ({ id: group, name })),
    themes: themes.map(({ id: theme, name, wording }) => ({ id: theme, name, wording })),
    members: [...members].filter(([one]) => coders.has(one)).map(([one, named]) => ({ id: one, ...named })),
    interviews: await tx
      .select({ id: interview.id, code: interview.code })
      .from(interview)
      .where(eq(interview.studyId, id))
      .orderBy(asc(interview.position), asc(interview.code)),
    respondents: await tx
      .select({ id: respondent.id, code: respondent.code })
      .from(respondent)
      .where(eq(respondent.studyId, id))
      .orderBy(asc(respondent.position), asc(respondent.code)),
  };
}
