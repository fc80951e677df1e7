import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_ } from "@/db/schema/case";
import { opinion, opinionHolder } from "@/db/schema/opinion";
import { respondent } from "@/db/schema/respondent";
import type { OpinionId } from "@/lib/study/ids";
import type { RespondentRole } from "@/lib/study/respondent-role";
import { rowsBy } from "../rows-by";

/** A respondent as quotes are attributed to one. */
export type NamedRespondent = {
  readonly code: string;
  readonly role: RespondentRole;
  /** "oma", "gezinsvoogd"; empty where it is not known. */
  readonly relation: string;
};

export type OpinionPeople = {
  readonly case: string;
  /** Whose opinion it is first, then who shares it. */
  readonly holders: readonly NamedRespondent[];
};

/** Who holds each of these opinions. */
export async function readOpinionPeople(
  tx: Transaction,
  opinions: readonly OpinionId[],
): Promise<(opinion: OpinionId) => OpinionPeople> {
  const rows = await tx
    .select({
      opinion: opinion.id,
      owner: opinion.respondentId,
      case: case_.code,
      id: respondent.id,
      code: respondent.code,
      role: respondent.role,
      relation: respondent.relation,
    })
    .from(opinion)
    .innerJoin(case_, eq(case_.id, opinion.caseId))
    .innerJoin(opinionHolder, eq(opinionHolder.opinionId, opinion.id))
    .innerJoin(respondent, eq(respondent.id, opinionHolder.respondentId))
    .where(inArray(opinion.id, [...opinions]))
    .orderBy(asc(respondent.position), asc(respondent.code));
  const rowsOf = rowsBy(rows, (row) => row.opinion);
  return (id) => {
    const held = rowsOf(id);
    const ownerFirst = [
      ...held.filter((row) => row.id === row.owner),
      ...held.filter((row) => row.id !== row.owner),
    ];
    return {
      case: held[0]?.case ?? "",
      holders: ownerFirst.map(({ code, role, relation }) => ({ code, role, relation })),
    };
  };
}
