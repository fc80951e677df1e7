import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_ } from "@/db/schema/case";
import { group } from "@/db/schema/group";
import { interview, interviewRespondent } from "@/db/schema/interview";
import { opinion, opinionHolder } from "@/db/schema/opinion";
import { respondent } from "@/db/schema/respondent";
import type { Membership } from "@/lib/access/viewer";
import type { ApproachOutcome } from "@/lib/study/approach";
import type { AttributeValue } from "@/lib/study/attribute-value";
import type { CaseId } from "@/lib/study/ids";
import type { RespondentRole } from "@/lib/study/respondent-role";
import { read } from "../read";
import { rowsBy } from "../rows-by";
import { caseFieldsOf } from "./cases-of";

export type RespondentOnSheet = {
  readonly code: string;
  readonly role: RespondentRole;
  readonly relation: string;
  readonly approach: ApproachOutcome;
  readonly reason: string | null;
  readonly refusedBy: string | null;
  readonly version: number;
  /** The respondent whose opinion they share, or null. */
  readonly sharesOpinionWith: string | null;
  readonly interviews: readonly string[];
};

export type CaseSheet = {
  readonly code: string;
  readonly title: string;
  readonly group: string;
  readonly version: number;
  readonly attributes: readonly { readonly name: string; readonly value: AttributeValue }[];
  readonly matchedWith: readonly string[];
  readonly matchedBy: readonly string[];
  readonly respondents: readonly RespondentOnSheet[];
};

/** Everything on one case's sheet but what was written about it, or null where the study has no case with this code. */
export async function readCaseSheet({ study }: Membership, code: string): Promise<CaseSheet | null> {
  return read(async (tx) => {
    const [found] = await tx
      .select({
        id: case_.id,
        code: case_.code,
        title: case_.title,
        group: group.code,
        version: case_.version,
      })
      .from(case_)
      .innerJoin(group, eq(group.id, case_.groupId))
      .where(and(eq(case_.studyId, study), eq(case_.code, code)));
    if (found === undefined) return null;
    const { id, ...shown } = found;
    return {
      ...shown,
      ...(await caseFieldsOf(tx, study))(id),
      respondents: await readRespondents(tx, id),
    };
  });
}

async function readRespondents(tx: Transaction, caseId: CaseId): Promise<readonly RespondentOnSheet[]> {
  const rows = await tx
    .select({
      id: respondent.id,
      code: respondent.code,
      role: respondent.role,
      relation: respondent.relation,
      approach: respondent.approach,
      reason: respondent.reason,
      refusedBy: respondent.refusedBy,
      version: respondent.version,
      owner: opinion.respondentId,
    })
    .from(respondent)
    .leftJoin(opinionHolder, eq(opinionHolder.respondentId, respondent.id))
    .leftJoin(opinion, eq(opinion.id, opinionHolder.opinionId))
    .where(eq(respondent.caseId, caseId))
    .orderBy(asc(respondent.position), asc(respondent.code));
  const interviews = await tx
    .select({ respondent: interviewRespondent.respondentId, code: interview.code })
    .from(interviewRespondent)
    .innerJoin(interview, eq(interview.id, interviewRespondent.interviewId))
    .where(eq(interviewRespondent.caseId, caseId))
    .orderBy(asc(interview.position));
  const interviewsOf = rowsBy(interviews, (row) => row.respondent);
  const codeById = new Map(rows.map((row) => [row.id, row.code]));
  return rows.map(({ id, owner, ...shown }) => ({
    ...shown,
    sharesOpinionWith: owner === null || owner === id ? null : (codeById.get(owner) ?? null),
    interviews: interviewsOf(id).map((row) => row.code),
  }));
}
