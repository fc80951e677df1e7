import { and, asc, desc, eq, isNotNull, isNull, ne, type SQL } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { inStudyOrder } from "@/db/reads/study/in-study-order";
import {
  type RespondentInterviewed,
  respondentsByInterview,
} from "@/db/reads/study/respondents-by-interview";
import { isNewestText } from "@/db/reads/transcript/newest-text";
import { type WorkInSight, workInSight, workStatesOf } from "@/db/reads/work/visible-work-of";
import { case_ } from "@/db/schema/case";
import { coding, codingAnchor } from "@/db/schema/coding";
import { group } from "@/db/schema/group";
import { interview } from "@/db/schema/interview";
import { member } from "@/db/schema/member";
import { theme } from "@/db/schema/theme";
import { transcript } from "@/db/schema/transcript";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import type { QuotesAsked } from "@/lib/quote/quotes-asked";
import { foldWord } from "@/lib/search/fold-word";
import { wordsIn } from "@/lib/search/words-in";
import type { Stance } from "@/lib/stance/stance";
import type { CodingId, InterviewId, MemberId, StudyId, ThemeId, TranscriptId } from "@/lib/study/ids";

/** A coding as a quote of an interview, without its words; not to leave the server as it is. */
export type QuoteRow = {
  readonly id: CodingId;
  readonly interview: InterviewId;
  readonly transcript: TranscriptId;
  readonly theme: ThemeId;
  readonly stance: Stance | null;
  readonly coderId: MemberId | null;
  readonly coder: string | null;
  readonly coderCode: string | null;
  readonly starred: boolean;
  readonly respondents: readonly RespondentInterviewed[];
};

export type QuotesInSight = {
  /** Starred ones first, then in the study's order and that of the text. */
  readonly asked: readonly QuoteRow[];
  /** Whose codings the viewer may know anywhere in the study, whatever was asked for. */
  readonly coders: readonly { readonly code: string; readonly name: string }[];
  readonly respondentsOf: (interview: InterviewId) => readonly RespondentInterviewed[];
  readonly mayChange: (row: QuoteRow) => boolean;
};

/**
 * The codings in the newest texts that the viewer may know (SAFETY, rule 2) and that are asked for. Left out:
 * those of themes that were removed, and those whose words are gone.
 */
export async function quotesInSight(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  asked: QuotesAsked,
): Promise<QuotesInSight> {
  const states = await workStatesOf(tx, study);
  const sight = workInSight(viewer, study, states);
  const respondentsOf = await respondentsByInterview(tx, study);
  const rows = (await rowsOf(tx, study, asked, may(viewer, "transcript.see", study))).filter(
    isKnownBy(sight),
  );
  const words = asked.text === null ? [] : foldedWords(asked.text);
  const quoteWith = await wordsOfQuotes(tx, study, words.length > 0);
  const wanted = rows.flatMap((row) => {
    const respondents = respondentsOf(row.interview);
    const said = quoteWith.get(row.id) ?? "";
    return isAskedFor(row, respondents, asked) && said.includes(words.join(" "))
      ? [{ ...row, respondents }]
      : [];
  });
  const me = membershipOf(viewer, study)?.member ?? null;
  return {
    asked: wanted,
    coders: await codersInSight(tx, study, sight),
    respondentsOf,
    mayChange: ({ coderId, interview: of, theme: on }) =>
      coderId !== null &&
      coderId === me &&
      states(of, on).assignments.some(({ coder, finished }) => coder === me && !finished),
  };
}

type Piece = {
  readonly interview: InterviewId;
  readonly theme: ThemeId;
  readonly coderId: MemberId | null;
};

function isKnownBy(sight: WorkInSight) {
  return ({ interview: of, theme: on, coderId }: Piece) =>
    sight.mayKnow({ interviewId: of, themeId: on, coderId });
}

function rowsOf(tx: Transaction, study: StudyId, asked: QuotesAsked, mayOpen: boolean) {
  const stance =
    asked.stance === null
      ? undefined
      : asked.stance === "none"
        ? isNull(coding.stance)
        : eq(coding.stance, asked.stance);
  const where: (SQL | undefined)[] = [
    stance,
    asked.theme === null ? undefined : eq(theme.code, asked.theme),
    asked.group === null ? undefined : eq(group.code, asked.group),
    asked.starred ? eq(coding.starred, true) : undefined,
    // What coders noted is not for who sees quotes alone, nor that they did.
    asked.memo && mayOpen ? ne(coding.memo, "") : undefined,
  ];
  return tx
    .select({
      id: coding.id,
      interview: coding.interviewId,
      transcript: codingAnchor.transcriptId,
      theme: coding.themeId,
      stance: coding.stance,
      coderId: coding.coderId,
      coder: member.name,
      coderCode: member.code,
      starred: coding.starred,
    })
    .from(coding)
    .innerJoin(theme, and(eq(theme.id, coding.themeId), isNull(theme.removedAt)))
    .innerJoin(codingAnchor, eq(codingAnchor.codingId, coding.id))
    .innerJoin(transcript, and(eq(transcript.id, codingAnchor.transcriptId), isNewestText))
    .innerJoin(interview, eq(interview.id, coding.interviewId))
    .innerJoin(case_, eq(case_.id, interview.caseId))
    .innerJoin(group, eq(group.id, case_.groupId))
    .leftJoin(member, eq(member.id, coding.coderId))
    .where(and(eq(coding.studyId, study), isNull(coding.removedAt), isNotNull(codingAnchor.from), ...where))
    .orderBy(
      desc(coding.starred),
      ...inStudyOrder,
      asc(codingAnchor.from),
      asc(codingAnchor.to),
      asc(member.name),
      asc(coding.id),
    );
}

function isAskedFor(
  row: { readonly coderCode: string | null },
  respondents: readonly RespondentInterviewed[],
  asked: QuotesAsked,
): boolean {
  return (
    (asked.coder === null || (row.coderCode ?? "") === asked.coder) &&
    (asked.role === null || respondents.some(({ role }) => role === asked.role)) &&
    (asked.respondent === null || respondents.some(({ code }) => code === asked.respondent))
  );
}

function foldedWords(text: string): readonly string[] {
  return wordsIn(text).map(({ written }) => foldWord(written));
}

/** The folded words of each quote; read only where they are looked for. */
async function wordsOfQuotes(
  tx: Transaction,
  study: StudyId,
  asked: boolean,
): Promise<ReadonlyMap<CodingId, string>> {
  if (!asked) return new Map();
  const rows = await tx
    .select({ id: codingAnchor.codingId, quote: codingAnchor.quote })
    .from(codingAnchor)
    .innerJoin(coding, and(eq(coding.id, codingAnchor.codingId), isNull(coding.removedAt)))
    .innerJoin(transcript, and(eq(transcript.id, codingAnchor.transcriptId), isNewestText))
    .where(eq(codingAnchor.studyId, study));
  return new Map(rows.map(({ id, quote }) => [id, foldedWords(quote).join(" ")]));
}

async function codersInSight(tx: Transaction, study: StudyId, sight: WorkInSight) {
  const rows = await tx
    .selectDistinct({
      interview: coding.interviewId,
      theme: coding.themeId,
      coderId: coding.coderId,
      code: member.code,
      name: member.name,
    })
    .from(coding)
    .innerJoin(member, eq(member.id, coding.coderId))
    .where(and(eq(coding.studyId, study), isNull(coding.removedAt)))
    .orderBy(asc(member.name), asc(member.code));
  const known = rows.filter(isKnownBy(sight)).map(({ code, name }) => [code, { code, name }] as const);
  return [...new Map(known).values()];
}
