import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_ } from "@/db/schema/case";
import { group } from "@/db/schema/group";
import { respondent } from "@/db/schema/respondent";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { ApproachOutcome } from "@/lib/study/approach";
import { type ApproachesEnded, approachesEnded } from "@/lib/study/approaches-ended";
import { type Characteristic, caseCharacteristics } from "@/lib/study/case-characteristics";
import type { StudyId } from "@/lib/study/ids";
import { isInRoleRow, type RespondentRole } from "@/lib/study/respondent-role";
import { type ResponseRow, responseByRole } from "@/lib/study/response-by-role";
import { caseFieldsOf } from "../case/cases-of";
import { read } from "../read";
import { readIndicativeBelow } from "./indicative-below";

export type StudyResponse = {
  /** With a response below this share, from 0 to 1, a result is indicative only. */
  readonly indicativeBelow: number;
  readonly groups: readonly GroupResponse[];
  /** Of the cases, in the groups' order. */
  readonly characteristics: readonly Characteristic[];
  /** Why people were not interviewed; null for who may not see cases. */
  readonly reasons: readonly ReasonGiven[] | null;
};

export type GroupResponse = {
  readonly code: string;
  readonly name: string;
  readonly cases: number;
  /** Everyone first, then each role row. */
  readonly rows: readonly ResponseOfRole[];
};

export type ResponseOfRole = Omit<ResponseRow, "group"> & {
  /** How each approach ended and by whom it was stopped. */
  readonly ended: readonly ApproachesEnded[];
};

export type ReasonGiven = {
  readonly group: string;
  readonly role: RespondentRole;
  readonly outcome: ApproachOutcome;
  readonly by: string | null;
  readonly reason: string;
  /** Respondents of whom the same is told. */
  readonly count: number;
};

/** Who was approached and how that ended, by group and role, and what the cases are like. Null: not the viewer's. */
export async function readResponse(viewer: Viewer, study: StudyId): Promise<StudyResponse | null> {
  if (!may(viewer, "results.see", study)) return null;
  return read(async (tx) => {
    const groups = await tx
      .select({ id: group.id, code: group.code, name: group.name })
      .from(group)
      .where(eq(group.studyId, study))
      .orderBy(asc(group.position));
    const cases = await tx
      .select({ id: case_.id, code: case_.code, group: case_.groupId })
      .from(case_)
      .where(eq(case_.studyId, study))
      .orderBy(asc(case_.position), asc(case_.code));
    const respondents = await readRespondents(tx, study);
    const fieldsOf = await caseFieldsOf(tx, study);
    const indicativeBelow = await readIndicativeBelow(tx, study);
    const rows = responseByRole({ groups, cases, respondents }, indicativeBelow);
    return {
      indicativeBelow,
      groups: groups.map(({ id, code, name }) => {
        const approached = respondents.filter((each) => each.group === id);
        return {
          code,
          name,
          cases: cases.filter((each) => each.group === id).length,
          rows: rows
            .filter((row) => row.group === id)
            .map(({ group: _group, ...row }) => ({
              ...row,
              ended: approachesEnded(approached.filter(({ role }) => isInRoleRow(role, row.role))),
            })),
        };
      }),
      characteristics: caseCharacteristics(
        cases.map(({ id, group: inGroup }) => ({ group: inGroup, attributes: fieldsOf(id).attributes })),
        groups.map(({ id }) => id),
      ),
      reasons: may(viewer, "case.see", study) ? reasonsGiven(respondents) : null,
    };
  });
}

type ApproachedRow = Awaited<ReturnType<typeof readRespondents>>[number];

function readRespondents(tx: Transaction, study: StudyId) {
  return tx
    .select({
      id: respondent.id,
      case: respondent.caseId,
      group: case_.groupId,
      groupCode: group.code,
      role: respondent.role,
      approach: respondent.approach,
      refusedBy: respondent.refusedBy,
      reason: respondent.reason,
    })
    .from(respondent)
    .innerJoin(case_, eq(case_.id, respondent.caseId))
    .innerJoin(group, eq(group.id, case_.groupId))
    .where(eq(respondent.studyId, study))
    .orderBy(asc(group.position), asc(respondent.position), asc(respondent.code));
}

function reasonsGiven(respondents: readonly ApproachedRow[]): readonly ReasonGiven[] {
  const given = new Map<string, ReasonGiven>();
  for (const { groupCode, role, approach, refusedBy, reason } of respondents) {
    if (approach === "geïnterviewd" || reason === null || reason.trim() === "") continue;
    const told = { group: groupCode, role, outcome: approach, by: refusedBy, reason: reason.trim() };
    const key = JSON.stringify(told);
    given.set(key, { ...told, count: (given.get(key)?.count ?? 0) + 1 });
  }
  return [...given.values()];
}
