import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { opinionDecision } from "@/db/schema/adjudication";
import { opinion, opinionHolder } from "@/db/schema/opinion";
import { theme } from "@/db/schema/theme";
import type { CaseId, OpinionId, RespondentId } from "@/lib/study/ids";

export type LockedHolder = {
  readonly respondent: RespondentId;
  readonly opinion: OpinionId;
  /** Whose opinion it is. */
  readonly owner: RespondentId;
};

/**
 * Who holds which opinion in a case. The rows are locked, so that two who join or part in the same case do so
 * one after the other, and no decision can be taken on these opinions meanwhile.
 */
export async function lockHolders(tx: Transaction, inCase: CaseId): Promise<readonly LockedHolder[]> {
  await tx
    .select({ id: opinion.id })
    .from(opinion)
    .where(eq(opinion.caseId, inCase))
    .orderBy(asc(opinion.id))
    .for("update");
  return tx
    .select({
      respondent: opinionHolder.respondentId,
      opinion: opinionHolder.opinionId,
      owner: opinion.respondentId,
    })
    .from(opinionHolder)
    .innerJoin(opinion, eq(opinion.id, opinionHolder.opinionId))
    .where(eq(opinionHolder.caseId, inCase))
    .orderBy(asc(opinionHolder.respondentId))
    .for("update");
}

/** The names of the themes on which any of these opinions was decided; call it with them locked. */
export async function decidedThemes(
  tx: Transaction,
  opinions: readonly OpinionId[],
): Promise<readonly string[]> {
  const rows = await tx
    .selectDistinct({ name: theme.name, position: theme.position })
    .from(opinionDecision)
    .innerJoin(theme, eq(theme.id, opinionDecision.themeId))
    .where(inArray(opinionDecision.opinionId, [...opinions]))
    .orderBy(asc(theme.position));
  return rows.map(({ name }) => name);
}
