import type { GroupAndRole } from "@/lib/stance/group-and-role-rows";
import type { ApproachOutcome } from "./approach";
import type { CaseId, GroupId } from "./ids";
import { isInRoleRow, type RoleRow, roleRows } from "./respondent-role";
import type { StudyCase, StudyRespondent } from "./study-work";

/** Response of one group and role row. */
export type ResponseRow = GroupAndRole & ResponseCounts;

/** How approaching people ended. All are counts of respondents. */
export type ResponseCounts = {
  readonly approached: number;
  readonly interviewed: number;
  readonly refused: number;
  readonly notAllowed: number;
  readonly unreachable: number;
  /** Approached, and nothing known yet. */
  readonly pending: number;
  /** interviewed / approached, from 0 to 1; null where nobody was approached. */
  readonly share: number | null;
  /** How far a result of this row may be trusted; null where nobody was approached. */
  readonly trust: "representative" | "indicative" | null;
};

/** Where a study sets no other bound. Source: De familie aan zet (2008), section 2.7. */
export const standardIndicativeBelow = 0.5;

/**
 * Gives the response by group and role row, in the order of groupAndRoleRows: how many were approached and
 * how each approach ended. Below the bound (from 0 to 1, half unless the study sets another) a result is
 * indicative only; at it, representative. Everyone counts for each case they were approached about.
 * Refuses (RangeError) a bound outside 0 to 1. Time: groups x respondents.
 * Source: De familie aan zet (2008), sections 2.5 and 2.7.
 */
export function responseByRole(
  study: {
    readonly groups: readonly { readonly id: GroupId }[];
    readonly cases: readonly StudyCase[];
    readonly respondents: readonly StudyRespondent[];
  },
  indicativeBelow = standardIndicativeBelow,
): readonly ResponseRow[] {
  if (!(indicativeBelow >= 0 && indicativeBelow <= 1))
    throw new RangeError(`a response can't be bounded by ${indicativeBelow}`);
  const groupByCase = new Map<CaseId, GroupId>(study.cases.map(({ id, group }) => [id, group]));
  return study.groups.flatMap(({ id: group }) => {
    const inGroup = study.respondents.filter((respondent) => groupByCase.get(respondent.case) === group);
    return roleRows.map((role) => ({ group, role, ...responseOf(inGroup, role, indicativeBelow) }));
  });
}

/** The response of those of these respondents who are in a role row. */
export function responseOf(
  respondents: readonly StudyRespondent[],
  role: RoleRow,
  indicativeBelow: number,
): ResponseCounts {
  return tally(
    respondents.filter((each) => isInRoleRow(each.role, role)).map(({ approach }) => approach),
    indicativeBelow,
  );
}

function tally(outcomes: readonly ApproachOutcome[], indicativeBelow: number): ResponseCounts {
  const count = (outcome: ApproachOutcome) => outcomes.filter((each) => each === outcome).length;
  const interviewed = count("geïnterviewd");
  const share = outcomes.length === 0 ? null : interviewed / outcomes.length;
  return {
    approached: outcomes.length,
    interviewed,
    refused: count("weigerde"),
    notAllowed: count("mocht niet"),
    unreachable: count("onbereikbaar"),
    pending: count("benaderd"),
    share,
    trust: share === null ? null : share < indicativeBelow ? "indicative" : "representative",
  };
}
