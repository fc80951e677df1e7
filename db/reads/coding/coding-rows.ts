import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newestTextOf } from "@/db/reads/transcript/newest-text";
import { coding, codingAnchor } from "@/db/schema/coding";
import { judgement } from "@/db/schema/judgement";
import { member } from "@/db/schema/member";
import type { CodingInSight, JudgementInSight } from "@/lib/coding/coding-operation";
import type { Stance } from "@/lib/stance/stance";
import type { CodeId, CodingId, InterviewId, MemberId, ThemeId } from "@/lib/study/ids";

/** A coding beside what decides who may know it, which is not to leave the server. */
export type CodingRow = { readonly coderId: MemberId | null; readonly coding: CodingInSight };
/** A judgement with what decides who may know it; not to leave the server as it is. */
export type JudgementRow = Omit<JudgementInSight, "mine"> & { readonly coderId: MemberId | null };

/** A coding as the database writes it into a JSON array. */
type WrittenCoding = readonly [
  id: CodingId,
  from: number,
  to: number,
  theme: ThemeId,
  code: CodeId | null,
  stance: Stance | null,
  starred: boolean,
  memo: string,
  version: number,
  changedAt: string,
  coderId: MemberId | null,
  coder: string | null,
];

/**
 * The codings of an interview where they stand in its newest text, in the order of the text. Left out:
 * removed ones, and those whose words are gone from that text. They come as one value, for thousands of
 * rows of a dozen columns each take longer to read out than to find.
 */
export async function codingRows(
  tx: Transaction,
  interview: InterviewId,
  viewer: MemberId | null,
  also?: SQL,
): Promise<readonly CodingRow[]> {
  const { from, to } = codingAnchor;
  const written = sql`json_build_array(${coding.id}, ${from}, ${to}, ${coding.themeId}, ${coding.codeId},
    ${coding.stance}, ${coding.starred}, ${coding.memo}, ${coding.version}, ${coding.changedAt},
    ${coding.coderId}, ${member.name})`;
  const [all] = await tx
    .select({
      codings: sql<readonly WrittenCoding[]>`
        coalesce(json_agg(${written} order by ${from}, ${to}, ${coding.id}), '[]')`,
    })
    .from(coding)
    .innerJoin(
      codingAnchor,
      and(
        eq(codingAnchor.codingId, coding.id),
        inArray(codingAnchor.transcriptId, newestTextOf(tx, interview)),
      ),
    )
    .leftJoin(member, eq(member.id, coding.coderId))
    .where(and(eq(coding.interviewId, interview), isNull(coding.removedAt), sql`${from} is not null`, also));
  return (all?.codings ?? []).map(
    ([id, from, to, theme, code, stance, starred, memo, version, at, coderId, coder]) => {
      const changedAt = new Date(at).toISOString();
      const mine = coderId !== null && coderId === viewer;
      // Made once and field by field: to copy thousands of them takes longer than to read them.
      return {
        coderId,
        coding: { id, from, to, theme, code, stance, starred, memo, version, changedAt, mine, coder },
      };
    },
  );
}

/** The judgements of an interview, withdrawn ones left out. */
export async function judgementRows(
  tx: Transaction,
  interview: InterviewId,
  also?: SQL,
): Promise<readonly JudgementRow[]> {
  const rows = await tx
    .select({
      id: judgement.id,
      theme: judgement.themeId,
      stance: judgement.stance,
      grounds: judgement.grounds,
      reason: judgement.reason,
      version: judgement.version,
      coderId: judgement.coderId,
      coder: member.name,
    })
    .from(judgement)
    .leftJoin(member, eq(member.id, judgement.coderId))
    .where(and(eq(judgement.interviewId, interview), isNull(judgement.removedAt), also))
    .orderBy(asc(judgement.writtenAt), asc(judgement.id));
  return rows.map(({ grounds, reason, ...row }) => ({
    ...row,
    grounds: grounds === "quotes" ? { kind: grounds } : { kind: grounds, reason },
  }));
}

/** What the viewer's page gets of a judgement or a score. */
export function inSight<Row extends { readonly coderId: MemberId | null }>(
  row: Row,
  viewer: MemberId | null,
) {
  const { coderId, ...shown } = row;
  return { ...shown, mine: coderId !== null && coderId === viewer };
}
