import "server-only";
import { and, asc, eq, gt, inArray, lte, max, sql } from "drizzle-orm";
import { audit } from "@/db/schema/audit";
import { expectedDirection } from "@/db/schema/expected-direction";
import { factorMerge } from "@/db/schema/factor-merge";
import { member } from "@/db/schema/member";
import { weightingChoice } from "@/db/schema/weighting-choice";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { deciding } from "@/lib/report/compare/deciding";
import type { StudyId } from "@/lib/study/ids";
import { read } from "../read";
import { seesSnapshots } from "./sees-snapshots";

/** What one person did of one kind between two moments. */
export type DecisionsMade = {
  readonly verb: string;
  /** Null where it was the operator, or someone who is no member any more. */
  readonly by: string | null;
  readonly count: number;
  readonly last: Date;
  /** Why, where that was asked. */
  readonly reasons: readonly string[];
};

/** Who did what between two moments that figures can follow from; null for who may not know all work. */
export async function readDecisionsBetween(
  viewer: Viewer,
  study: StudyId,
  { after, until }: { readonly after: Date; readonly until: Date },
): Promise<readonly DecisionsMade[] | null> {
  if (!may(viewer, "finished-work.see", study)) return null;
  return read(async (tx) => {
    if (!(await seesSnapshots(tx, viewer, study))) return null;
    const between = and(eq(audit.studyId, study), gt(audit.writtenAt, after), lte(audit.writtenAt, until));
    const actor = and(eq(member.studyId, study), eq(member.userId, audit.actorId));
    // The log knows accounts: a member without one has no name in it.
    const nameInLog = sql<
      string | null
    >`case when ${member.userId} is null then null else ${member.name} end`;
    const writtenBetween = (table: typeof expectedDirection | typeof factorMerge) =>
      and(eq(table.studyId, study), gt(table.writtenAt, after), lte(table.writtenAt, until));
    const last = max(audit.writtenAt).mapWith(audit.writtenAt);
    const rows = await tx
      .select({ verb: audit.verb, by: member.name, count: sql`count(*)`.mapWith(Number), last })
      .from(audit)
      .leftJoin(member, actor)
      .where(and(between, inArray(audit.verb, [...deciding])))
      .groupBy(audit.verb, member.name)
      .orderBy(asc(last), asc(audit.verb));
    const choices = await tx
      .select({ verb: audit.verb, reason: weightingChoice.reason, by: member.name })
      .from(audit)
      .innerJoin(weightingChoice, eq(weightingChoice.id, sql`(${audit.subject} ->> 'choice')::bigint`))
      .leftJoin(member, actor)
      .where(and(between, eq(audit.verb, "weighting.chosen")))
      .orderBy(asc(weightingChoice.id));
    const directions = await tx
      .select({ reason: expectedDirection.reason, by: nameInLog })
      .from(expectedDirection)
      .leftJoin(member, eq(member.id, expectedDirection.setBy))
      .where(writtenBetween(expectedDirection))
      .orderBy(asc(expectedDirection.id));
    const merges = await tx
      .select({ reason: factorMerge.reason, by: nameInLog })
      .from(factorMerge)
      .leftJoin(member, eq(member.id, factorMerge.mergedBy))
      .where(writtenBetween(factorMerge))
      .orderBy(asc(factorMerge.id));
    const given = [
      ...choices,
      ...directions.map((direction) => ({ verb: "direction.expected", ...direction })),
      ...merges.map((merge) => ({ verb: "factor.merged", ...merge })),
    ];
    return rows.flatMap(({ last: at, ...row }) => {
      if (at === null) return [];
      const why = given.filter(({ verb, by }) => verb === row.verb && by === row.by);
      return [{ ...row, last: at, reasons: why.map(({ reason }) => reason) }];
    });
  });
}
