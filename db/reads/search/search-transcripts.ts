import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { interviewRespondent } from "@/db/schema/interview";
import { respondent } from "@/db/schema/respondent";
import { indexTranscripts } from "@/db/writes/search/index-transcripts";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { overlap } from "@/lib/passage/overlap";
import { accept } from "@/lib/result";
import { type Excerpt, excerptOf } from "@/lib/search/excerpt-of";
import type { SearchAsked, Voice } from "@/lib/search/search-asked";
import type { InterviewId, StudyId, ThemeId, TranscriptId } from "@/lib/study/ids";
import type { RespondentRole } from "@/lib/study/respondent-role";
import { isInterviewer } from "@/lib/transcript/is-interviewer";
import { read } from "../read";
import { rowsBy } from "../rows-by";
import { prepareSearch } from "./prepare-search";
import { type ScannedText, scanTexts } from "./scan-texts";

export type SearchResults = {
  /** Whether there is a word to look for at all. */
  readonly hasWords: boolean;
  /** In the study's order. */
  readonly interviews: readonly FoundInterview[];
  /** Of the first page: how much there is in all; "at-least" where counting would have taken too long. */
  readonly totals: {
    readonly kind: "exactly" | "at-least";
    readonly hits: number;
    readonly interviews: number;
  } | null;
  /** The code of the interview after which the next page begins; null on the last. */
  readonly next: string | null;
  /** How much of the study can be searched yet; null where all of it can. */
  readonly indexing: { readonly indexed: number; readonly transcripts: number } | null;
};

export type FoundInterview = {
  readonly id: InterviewId;
  readonly code: string;
  readonly case: string;
  readonly group: string;
  readonly transcript: TranscriptId;
  readonly respondents: readonly { readonly role: RespondentRole; readonly relation: string }[];
  /** How many hits it has; `hits` are the first of them. */
  readonly total: number;
  readonly hits: readonly FoundHit[];
};

export type FoundHit = {
  /** In UTF-16 units of the transcript's text. */
  readonly from: number;
  readonly to: number;
  /** Counted from 1. */
  readonly turn: number;
  /** Seconds from the start of the recording. */
  readonly at: number | null;
  readonly voice: Voice;
  readonly excerpt: Excerpt;
  /** Themes that the hit is coded with, as far as the viewer may know. */
  readonly themes: readonly ThemeId[];
};

const interviewsPerPage = 20;
const hitsPerInterview = 10;
const hitsOfOneInterview = 1000;
/** A page never waits longer for the index, or for counting what comes after it. */
const indexForMs = 4000;
const countForMs = 700;

/**
 * Where a study's newest texts hold what is looked for, from the interview after `after` on. Null where the
 * viewer may not search. What of it is coded is what they may know (SAFETY, rule 2). That texts were read is in
 * the log before they leave.
 */
export async function searchTranscripts(
  viewer: Viewer,
  study: StudyId,
  asked: SearchAsked,
  after: string | null = null,
): Promise<SearchResults | null> {
  if (!may(viewer, "text.search", study)) return null;
  const indexed = await indexTranscripts(viewer, study, { forMs: indexForMs });
  const found = await read(async (tx): Promise<SearchResults> => {
    const search = await prepareSearch(tx, viewer, study, asked);
    if (search === null) return { hasWords: false, ...nothing };
    const { texts, sight, scan } = search;
    const start = after === null ? 0 : texts.findIndex(({ code }) => code === after) + 1;
    const page: ScannedText[] = [];
    const counted = { hits: 0, interviews: 0 };
    let kind: "exactly" | "at-least" = "exactly";
    const untilMs = performance.now() + countForMs;
    for await (const text of scanTexts(tx, sight, texts.slice(start), scan)) {
      counted.interviews += 1;
      counted.hits += text.hits.length;
      if (page.length < interviewsPerPage) page.push(text);
      else if (after !== null || performance.now() > untilMs) {
        kind = "at-least";
        break;
      }
    }
    const most = asked.interview === null ? hitsPerInterview : hitsOfOneInterview;
    const respondentsOf = await peopleOf(tx, page);
    return {
      hasWords: true,
      interviews: page.map((text) => shown(text, most, respondentsOf(text.interview))),
      totals: after === null ? { kind, ...counted } : null,
      next: counted.interviews > page.length ? (page.at(-1)?.code ?? null) : null,
      indexing: null,
    };
  });
  if (found.interviews.length > 0) await logSearch(viewer, study, found);
  const isWhole = indexed === null || indexed.indexed === indexed.transcripts;
  return isWhole ? found : { ...found, indexing: indexed };
}

const nothing = { interviews: [], totals: null, next: null, indexing: null } as const;

function shown(
  { content, coded, hits, interview, code, case: of, group, transcript }: ScannedText,
  most: number,
  respondents: FoundInterview["respondents"],
): FoundInterview {
  return {
    id: interview,
    code,
    case: of,
    group,
    transcript,
    respondents,
    total: hits.length,
    hits: hits.slice(0, most).map((hit) => {
      const turn = content.turns[hit.turn];
      return {
        from: hit.from,
        to: hit.to,
        turn: hit.turn + 1,
        at: turn?.at ?? null,
        voice: isInterviewer(turn?.speaker ?? "") ? "interviewer" : "respondent",
        excerpt: excerptOf(content, hit),
        themes: [...new Set(coded.filter((passage) => overlap(passage, hit)).map(({ theme }) => theme))],
      };
    }),
  };
}

async function peopleOf(tx: Transaction, page: readonly ScannedText[]) {
  const rows = await tx
    .select({
      interview: interviewRespondent.interviewId,
      role: respondent.role,
      relation: respondent.relation,
    })
    .from(interviewRespondent)
    .innerJoin(respondent, eq(respondent.id, interviewRespondent.respondentId))
    .where(
      inArray(
        interviewRespondent.interviewId,
        page.map(({ interview }) => interview),
      ),
    )
    .orderBy(asc(interviewRespondent.position));
  const of = rowsBy(rows, (row) => row.interview);
  return (id: InterviewId) => of(id).map(({ role, relation }) => ({ role, relation }));
}

async function logSearch(viewer: Viewer, study: StudyId, { interviews }: SearchResults): Promise<void> {
  const hits = interviews.reduce((sum, each) => sum + each.hits.length, 0);
  await write(viewer, study, async (_tx, log) => {
    log("search.read", { interviews: interviews.length, hits });
    return accept(null);
  });
}
