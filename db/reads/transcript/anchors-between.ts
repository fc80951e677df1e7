import { and, asc, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { code } from "@/db/schema/code";
import { coding, codingAnchor } from "@/db/schema/coding";
import { member } from "@/db/schema/member";
import { theme } from "@/db/schema/theme";
import { transcript } from "@/db/schema/transcript";
import type { InterviewId, TranscriptId } from "@/lib/study/ids";

const after = codingAnchor;
const before = alias(codingAnchor, "before");
const former = alias(transcript, "former");

const isTouched = sql`(${after.from} is not null and (${before.from} is null or ${after.quote} <> ${before.quote}))`;
const isGone = sql`(${after.from} is null and ${before.from} is not null)`;

/** How many codings of each theme and coder each version touched, and left without words. Not to be shown as it is. */
export function countsByVersion(tx: Transaction, interview: InterviewId) {
  return (
    tx
      .select({
        version: transcript.version,
        theme: coding.themeId,
        coder: coding.coderId,
        touched: sql<number>`count(*) filter (where ${isTouched})`.mapWith(Number),
        gone: sql<number>`count(*) filter (where ${isGone})`.mapWith(Number),
      })
      .from(after)
      .innerJoin(transcript, eq(transcript.id, after.transcriptId))
      .innerJoin(coding, eq(coding.id, after.codingId))
      // A coding that was made since has no place in the version before: that one is no doing of the correction.
      .innerJoin(
        former,
        and(
          eq(former.interviewId, transcript.interviewId),
          sql`${former.version} = ${transcript.version} - 1`,
        ),
      )
      .innerJoin(before, and(eq(before.codingId, after.codingId), eq(before.transcriptId, former.id)))
      .where(and(eq(coding.interviewId, interview), isNull(coding.removedAt)))
      .groupBy(transcript.version, coding.themeId, coding.coderId)
  );
}

/** The codings that a version touched or left without words, where they stood and stand. Of all coders. */
export function touchedBetween(tx: Transaction, from: TranscriptId, to: TranscriptId) {
  return codingsIn(tx, to, or(isTouched, isGone), from).orderBy(
    asc(sql`coalesce(${after.from}, ${before.from})`),
    asc(coding.id),
  );
}

/** The codings without words in a version. Of all coders. */
export function lostIn(tx: Transaction, version: TranscriptId) {
  return codingsIn(tx, version, isNull(after.from), version).orderBy(asc(coding.id));
}

/** Where codings last stood before they lost their words, the newest first. */
export function lastPlaces(tx: Transaction, interview: InterviewId) {
  return tx
    .selectDistinctOn([after.codingId], {
      coding: after.codingId,
      version: transcript.version,
      from: sql<number>`${after.from}`,
    })
    .from(after)
    .innerJoin(transcript, eq(transcript.id, after.transcriptId))
    .where(and(eq(after.interviewId, interview), sql`${after.from} is not null`))
    .orderBy(asc(after.codingId), sql`${transcript.version} desc`);
}

function codingsIn(tx: Transaction, version: TranscriptId, which: SQL | undefined, earlier: TranscriptId) {
  return tx
    .select({
      coding: coding.id,
      themeId: coding.themeId,
      themeName: theme.name,
      code: { id: code.id, label: code.label, polarity: code.polarity },
      stance: coding.stance,
      wordings: {
        verbeterd: theme.wordingImproved,
        gelijk: theme.wordingUnchanged,
        verslechterd: theme.wordingWorsened,
        onbekend: theme.wordingUnknown,
      },
      starred: coding.starred,
      memo: coding.memo,
      version: coding.version,
      coderId: coding.coderId,
      coder: member.name,
      before: sql<string | null>`case when ${before.from} is null then null else ${before.quote} end`,
      after: sql<string | null>`case when ${after.from} is null then null else ${after.quote} end`,
      quote: after.quote,
      from: after.from,
      to: after.to,
    })
    .from(after)
    .innerJoin(coding, eq(coding.id, after.codingId))
    .innerJoin(theme, eq(theme.id, coding.themeId))
    .leftJoin(code, eq(code.id, coding.codeId))
    .leftJoin(member, eq(member.id, coding.coderId))
    .innerJoin(before, and(eq(before.codingId, after.codingId), eq(before.transcriptId, earlier)))
    .where(and(eq(after.transcriptId, version), isNull(coding.removedAt), which));
}

export type CodingRowBetween = Awaited<ReturnType<typeof touchedBetween>>[number];
