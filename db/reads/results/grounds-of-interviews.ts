import "server-only";
import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { coding, codingAnchor } from "@/db/schema/coding";
import { interview } from "@/db/schema/interview";
import { judgement } from "@/db/schema/judgement";
import { member } from "@/db/schema/member";
import { transcript } from "@/db/schema/transcript";
import type { Grounds } from "@/lib/judgement/grounds";
import { quotesBehind } from "@/lib/judgement/quotes-behind";
import type { Passage } from "@/lib/passage/passage";
import { stitchedQuote } from "@/lib/passage/stitched-quote";
import { uniteOverlapping } from "@/lib/passage/unite-overlapping";
import type { JudgedStance, Stance } from "@/lib/stance/stance";
import type { InterviewId, MemberId, StudyId, ThemeId } from "@/lib/study/ids";
import { findTurn } from "@/lib/transcript/find-turn";
import { setAsideIn } from "../adjudication/set-aside";
import { rowsBy } from "../rows-by";
import type { WorkInSight } from "../work/visible-work-of";
import { isCounted } from "./is-counted";

/** What an interview gives an opinion to stand on. */
export type InterviewGrounds = {
  readonly interview: string;
  readonly judgements: readonly JudgementBehind[];
  /** In the order of the text; none where the stance rests on context. */
  readonly quotes: readonly QuoteBehind[];
};

export type JudgementBehind = {
  /** Null: the consensus. */
  readonly coder: string | null;
  readonly stance: JudgedStance;
  readonly grounds: Grounds;
};

/** Words of the newest text that overlapping codings are united in. */
export type QuoteBehind = {
  readonly passage: Passage;
  readonly text: string;
  /** The transcript's turns that it runs over, counted from 1. */
  readonly turns: { readonly first: number; readonly last: number };
  readonly by: readonly { readonly coder: string | null; readonly stance: Stance | null }[];
};

/**
 * Gives the judgements of interviews on a theme and the quotes that back a stance: all codings of the theme
 * where no stance is given, as for an opinion in discussion. `coder` limits both to one coder's. Left out: what
 * the viewer's figures don't count, codings whose words are gone from the newest text, and of the quotes behind a stance
 * what a decision set aside.
 */
export async function readGrounds(
  tx: Transaction,
  sight: WorkInSight,
  asked: { readonly study: StudyId; readonly theme: ThemeId; readonly coder: MemberId | null },
  interviews: readonly InterviewId[],
): Promise<(interview: InterviewId, stance: Stance | null) => InterviewGrounds> {
  const counts = (row: { readonly interview: InterviewId; readonly coder: MemberId | null }) =>
    (asked.coder === null || row.coder === asked.coder) &&
    isCounted(sight, { interviewId: row.interview, themeId: asked.theme, coderId: row.coder });
  const codes = await tx
    .select({ id: interview.id, code: interview.code })
    .from(interview)
    .where(inArray(interview.id, [...interviews]));
  const judgementsOf = rowsBy((await judgementRows(tx, asked.theme, interviews)).filter(counts), byInterview);
  const texts = await newestTexts(tx, interviews);
  const codings = await codingRows(
    tx,
    asked.theme,
    texts.map(({ id }) => id),
  );
  const codingsOf = rowsBy(codings.filter(counts), byInterview);
  // One coder's own view knows no decisions.
  const isSetAside = asked.coder === null ? await setAsideIn(tx, asked.study) : () => false;
  return (id, stance) => {
    const quotes =
      stance === null ? uniteOverlapping(codingsOf(id)) : quotesBehind(stance, codingsOf(id), isSetAside);
    const turns = texts.find((text) => text.interview === id)?.turns ?? [];
    return {
      interview: codes.find((each) => each.id === id)?.code ?? "",
      judgements: judgementsOf(id).map(({ name, stance: judged, grounds, reason }) => ({
        coder: name,
        stance: judged,
        grounds: grounds === "quotes" ? { kind: grounds } : { kind: grounds, reason },
      })),
      quotes: quotes.map((united) => ({
        passage: { from: united.from, to: united.to },
        text: stitchedQuote(united),
        turns: { first: findTurn(turns, united.from) + 1, last: findTurn(turns, united.to - 1) + 1 },
        by: united.parts.map(({ name, stance: held }) => ({ coder: name, stance: held })),
      })),
    };
  };
}

function byInterview(row: { readonly interview: InterviewId }): InterviewId {
  return row.interview;
}

function judgementRows(tx: Transaction, theme: ThemeId, interviews: readonly InterviewId[]) {
  return tx
    .select({
      interview: judgement.interviewId,
      coder: judgement.coderId,
      name: member.name,
      stance: judgement.stance,
      grounds: judgement.grounds,
      reason: judgement.reason,
    })
    .from(judgement)
    .leftJoin(member, eq(member.id, judgement.coderId))
    .where(
      and(
        eq(judgement.themeId, theme),
        inArray(judgement.interviewId, [...interviews]),
        isNull(judgement.removedAt),
      ),
    )
    .orderBy(asc(member.name));
}

function newestTexts(tx: Transaction, interviews: readonly InterviewId[]) {
  return tx
    .selectDistinctOn([transcript.interviewId], {
      id: transcript.id,
      interview: transcript.interviewId,
      turns: transcript.turns,
    })
    .from(transcript)
    .where(inArray(transcript.interviewId, [...interviews]))
    .orderBy(asc(transcript.interviewId), desc(transcript.version));
}

async function codingRows(
  tx: Transaction,
  theme: ThemeId,
  texts: readonly (typeof transcript.$inferSelect)["id"][],
) {
  const rows = await tx
    .select({
      id: coding.id,
      interview: coding.interviewId,
      coder: coding.coderId,
      name: member.name,
      stance: coding.stance,
      from: codingAnchor.from,
      to: codingAnchor.to,
      quote: codingAnchor.quote,
    })
    .from(coding)
    .innerJoin(codingAnchor, eq(codingAnchor.codingId, coding.id))
    .leftJoin(member, eq(member.id, coding.coderId))
    .where(
      and(
        eq(coding.themeId, theme),
        isNull(coding.codeId),
        isNull(coding.removedAt),
        inArray(codingAnchor.transcriptId, [...texts]),
      ),
    )
    .orderBy(asc(codingAnchor.from), asc(member.name));
  return rows.flatMap(({ from, to, ...row }) => (from === null || to === null ? [] : [{ ...row, from, to }]));
}
