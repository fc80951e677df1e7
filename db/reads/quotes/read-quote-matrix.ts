import "server-only";
import {
  type RespondentInterviewed,
  respondentsInterviewed,
} from "@/db/reads/study/respondents-by-interview";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { countQuotes, type QuoteCount } from "@/lib/quote/count-quotes";
import type { QuotesAsked } from "@/lib/quote/quotes-asked";
import type { StudyId, ThemeId } from "@/lib/study/ids";
import { read } from "../read";
import { rowsBy } from "../rows-by";
import { type QuotesInSight, quotesInSight } from "./quotes-in-sight";

export type QuoteMatrix = {
  /** How many respondents there are; `rows` are a page of them, in the study's order. */
  readonly total: number;
  readonly rows: readonly QuoteMatrixRow[];
  readonly coders: QuotesInSight["coders"];
};

export type QuoteMatrixRow = {
  readonly respondent: Omit<RespondentInterviewed, "interview">;
  /** A theme without a quote that is asked for has no entry. */
  readonly counts: ReadonlyMap<ThemeId, QuoteCount>;
};

export const respondentsPerPage = 100;

/**
 * How many quotes each respondent who was interviewed gave on each theme, as this viewer may know them. What two
 * said in one interview counts for both.
 */
export async function readQuoteMatrix(
  viewer: Viewer,
  study: StudyId,
  asked: QuotesAsked,
  from: number,
): Promise<QuoteMatrix | null> {
  if (!may(viewer, "quotes.see", study)) return null;
  return read(async (tx) => {
    const { asked: quotes, coders } = await quotesInSight(tx, viewer, study, asked);
    const interviewed = await respondentsInterviewed(tx, study);
    const interviewsOf = rowsBy(interviewed, ({ code }) => code);
    const quotesOf = rowsBy(quotes, (quote) => quote.interview);
    const people = [...new Map(interviewed.map((each) => [each.code, each])).values()].filter(
      ({ code, role, group }) =>
        (asked.role === null || role === asked.role) &&
        (asked.group === null || group.code === asked.group) &&
        (asked.respondent === null || code === asked.respondent),
    );
    return {
      total: people.length,
      rows: people.slice(from, from + respondentsPerPage).map(({ interview: _interview, ...respondent }) => ({
        respondent,
        counts: countQuotes(interviewsOf(respondent.code).flatMap((held) => quotesOf(held.interview))),
      })),
      coders,
    };
  });
}
