import "server-only";
import { and, asc, eq, isNotNull, isNull, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { read } from "@/db/reads/read";
import { assignment } from "@/db/schema/assignment";
import { code } from "@/db/schema/code";
import { interviewRelease } from "@/db/schema/interview";
import { member } from "@/db/schema/member";
import { theme } from "@/db/schema/theme";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import type { Polarity } from "@/lib/stance/stance";
import type { CodeId, MemberId, StudyId } from "@/lib/study/ids";

export type ProposedCodeRow = {
  readonly id: CodeId;
  readonly label: string;
  readonly polarity: Polarity | null;
  readonly theme: string;
  readonly by: string;
  /** Whether the codebook has it by now, from another coder: the two can be made one while that one stands. */
  readonly taken: "no" | "stands" | "let-go";
  /** ISO 8601. */
  readonly at: string;
};

/** The one code of the codebook that has the name, the theme and the polarity of a proposed one. */
export const sameCode = alias(code, "same_code");

export const isSameInCodebook = and(
  eq(sameCode.studyId, code.studyId),
  eq(sameCode.themeId, code.themeId),
  eq(sameCode.label, code.label),
  sql`${sameCode.polarity} is not distinct from ${code.polarity}`,
  isNull(sameCode.proposedBy),
);

/** The codes that coders proposed and nobody has decided on, the oldest first; none for who does not decide. */
export async function readProposedCodes(viewer: Viewer, study: StudyId): Promise<readonly ProposedCodeRow[]> {
  if (!may(viewer, "codebook.settle", study)) return [];
  return read(async (tx) => {
    const rows = await tx
      .select({
        id: code.id,
        label: code.label,
        polarity: code.polarity,
        theme: theme.name,
        by: member.name,
        same: { id: sameCode.id, removedAt: sameCode.removedAt },
        at: code.writtenAt,
      })
      .from(code)
      .innerJoin(theme, eq(theme.id, code.themeId))
      .innerJoin(member, eq(member.id, code.proposedBy))
      .leftJoin(sameCode, isSameInCodebook)
      .where(isProposedTo(tx, study, membershipOf(viewer, study)?.member ?? null))
      .orderBy(asc(code.writtenAt), asc(code.id));
    return rows.map(({ same, ...row }) => ({
      ...row,
      taken: same === null ? "no" : same.removedAt === null ? "stands" : "let-go",
      at: row.at.toISOString(),
    }));
  });
}

/**
 * The proposals that this member may decide on. Left out are those of whoever codes an interview with them that is
 * not released yet: they would tell of that coder's work (SAFETY, rule 2).
 */
export function isProposedTo(tx: Transaction, study: StudyId, viewer: MemberId | null) {
  const open = and(eq(code.studyId, study), isNotNull(code.proposedBy), isNull(code.removedAt));
  if (viewer === null) return open;
  const mine = alias(assignment, "mine");
  const together = tx
    .select({ one: sql`1` })
    .from(assignment)
    .innerJoin(mine, and(eq(mine.interviewId, assignment.interviewId), eq(mine.coderId, viewer)))
    .where(
      and(
        eq(assignment.coderId, code.proposedBy),
        notExists(
          tx
            .select({ one: sql`1` })
            .from(interviewRelease)
            .where(eq(interviewRelease.interviewId, assignment.interviewId)),
        ),
      ),
    );
  // One's own proposal tells of nobody else.
  return and(open, sql`(${code.proposedBy} = ${viewer} or not exists ${together})`);
}
