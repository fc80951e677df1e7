import "server-only";
import { asc, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { RespondentInterviewed } from "@/db/reads/study/respondents-by-interview";
import { code } from "@/db/schema/code";
import { coding, codingAnchor } from "@/db/schema/coding";
import { interview } from "@/db/schema/interview";
import { transcript } from "@/db/schema/transcript";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { QuotesAsked } from "@/lib/quote/quotes-asked";
import { accept } from "@/lib/result";
import type { Polarity, Stance } from "@/lib/stance/stance";
import type { CodeId, CodingId, InterviewId, StudyId, ThemeId, TranscriptId } from "@/lib/study/ids";
import { findTurn } from "@/lib/transcript/find-turn";
import type { Turn } from "@/lib/transcript/turn";
import { read } from "../read";
import { type QuoteRow, type QuotesInSight, quotesInSight } from "./quotes-in-sight";

export type Quotes = {
  readonly total: number;
  /** A page of them; starred ones first, then in the study's order and that of the text. */
  readonly quotes: readonly Quote[];
  /** Whose codings the viewer may know of. */
  readonly coders: QuotesInSight["coders"];
  /** Whether the viewer may open the interviews. */
  readonly mayOpen: boolean;
};

export type Quote = {
  readonly id: CodingId;
  readonly text: string;
  readonly interview: string;
  readonly from: number;
  readonly to: number;
  /** Counted from 1. */
  readonly turn: number;
  /** Seconds from the start of the recording. */
  readonly at: number | null;
  readonly respondents: readonly Omit<RespondentInterviewed, "interview">[];
  readonly theme: ThemeId;
  readonly code: { readonly label: string; readonly polarity: Polarity | null } | null;
  readonly stance: Stance | null;
  readonly starred: boolean;
  /** Null for who may not read interviews. */
  readonly memo: string | null;
  /** Null: the consensus. */
  readonly coder: string | null;
  /** What a change of an own coding that is still open has to name; null for all others. */
  readonly own: OwnQuote | null;
};

export type OwnQuote = {
  readonly interview: InterviewId;
  readonly transcript: TranscriptId;
  readonly code: CodeId | null;
  readonly memo: string;
  readonly version: number;
};

export const quotesPerPage = 50;

/**
 * The quotes that this viewer may know and asks for, from the `from`th on (0 is the first). Null for who may
 * not see quotes. That they were read is in the log before they leave.
 */
export async function readQuotes(
  viewer: Viewer,
  study: StudyId,
  asked: QuotesAsked,
  from: number,
): Promise<Quotes | null> {
  if (!may(viewer, "quotes.see", study)) return null;
  const mayOpen = may(viewer, "transcript.see", study);
  const found = await read(async (tx) => {
    const inSight = await quotesInSight(tx, viewer, study, asked);
    const page = inSight.asked.slice(from, from + quotesPerPage);
    const wordsOf = await wordsByCoding(tx, page);
    return {
      total: inSight.asked.length,
      quotes: page.flatMap((row) => {
        const words = wordsOf.get(row.id);
        return words === undefined ? [] : [shown(row, words, inSight.mayChange(row), mayOpen)];
      }),
      coders: inSight.coders,
      mayOpen,
    };
  });
  if (found.quotes.length > 0) {
    await write(viewer, study, async (_tx, log) => {
      log("quotes.read", { quotes: found.quotes.length });
      return accept(null);
    });
  }
  return found;
}

type Words = Awaited<ReturnType<typeof wordsRows>>[number] & { readonly turns: readonly Turn[] };

async function wordsByCoding(
  tx: Transaction,
  page: readonly QuoteRow[],
): Promise<ReadonlyMap<CodingId, Words>> {
  const texts = await tx
    .select({ id: transcript.id, turns: transcript.turns })
    .from(transcript)
    .where(inArray(transcript.id, [...new Set(page.map((row) => row.transcript))]));
  const turnsOf = new Map(texts.map(({ id, turns }) => [id, turns]));
  const rows = await wordsRows(tx, page);
  return new Map(rows.map((row) => [row.id, { ...row, turns: turnsOf.get(row.transcript) ?? [] }]));
}

function wordsRows(tx: Transaction, page: readonly QuoteRow[]) {
  return tx
    .select({
      id: coding.id,
      transcript: codingAnchor.transcriptId,
      interviewCode: interview.code,
      text: codingAnchor.quote,
      from: sql<number>`${codingAnchor.from}`,
      to: sql<number>`${codingAnchor.to}`,
      codeId: coding.codeId,
      label: code.label,
      polarity: code.polarity,
      memo: coding.memo,
      version: coding.version,
    })
    .from(coding)
    .innerJoin(codingAnchor, eq(codingAnchor.codingId, coding.id))
    .innerJoin(interview, eq(interview.id, coding.interviewId))
    .leftJoin(code, eq(code.id, coding.codeId))
    .where(
      sql`(${coding.id}, ${codingAnchor.transcriptId}) in (select * from unnest(
        ${sql.param(page.map(({ id }) => id))}::uuid[], ${sql.param(page.map((row) => row.transcript))}::uuid[]))`,
    )
    .orderBy(asc(coding.id));
}

function shown(row: QuoteRow, words: Words, mayChange: boolean, mayOpen: boolean): Quote {
  const turn = findTurn(words.turns, words.from);
  return {
    id: row.id,
    text: words.text,
    interview: words.interviewCode,
    from: words.from,
    to: words.to,
    turn: turn + 1,
    at: words.turns[turn]?.at ?? null,
    respondents: row.respondents.map(({ interview: _interview, ...respondent }) => respondent),
    theme: row.theme,
    code: words.label === null ? null : { label: words.label, polarity: words.polarity },
    stance: row.stance,
    starred: row.starred,
    memo: mayOpen ? words.memo : null,
    coder: row.coder,
    own: mayChange
      ? {
          interview: row.interview,
          transcript: words.transcript,
          code: words.codeId,
          memo: words.memo,
          version: words.version,
        }
      : null,
  };
}
