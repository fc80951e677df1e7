import "server-only";
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { read } from "@/db/reads/read";
import { inStudyOrder } from "@/db/reads/study/in-study-order";
import { isNewestText } from "@/db/reads/transcript/newest-text";
import { type WorkStates, workInSight, workStatesOf } from "@/db/reads/work/visible-work-of";
import { case_ } from "@/db/schema/case";
import { code } from "@/db/schema/code";
import { coding, codingAnchor } from "@/db/schema/coding";
import { interview } from "@/db/schema/interview";
import { theme } from "@/db/schema/theme";
import { transcript } from "@/db/schema/transcript";
import { write } from "@/db/writes/write";
import { isOpenToAll } from "@/lib/access/is-open-to-all";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept } from "@/lib/result";
import { askedWords, holdsWords } from "@/lib/search/asked-words";
import type { InterviewId, StudyId, TranscriptId } from "@/lib/study/ids";
import { findTurn } from "@/lib/transcript/find-turn";
import { findTurns, lineAround, type SearchedTranscript, turnQueryOf } from "@/lib/writing/find-turns";
import type { ReferenceInSight } from "@/lib/writing/reference-in-sight";
import type { ReferenceTarget } from "@/lib/writing/rich-text";
import type { WrittenOn } from "@/lib/writing/save-writing";

export type FoundReference = {
  readonly target: ReferenceTarget;
  readonly place: ReferenceInSight;
  readonly speaker: string;
  /** What is said there. */
  readonly words: string;
};

const most = 20;
/** Of a whole study, so many interviews in which the words occur are looked through. */
const mostInterviews = 30;

/**
 * Turns and codings that a text on this may link to, by what is typed: of the case's interviews, or of all for
 * a memo on the codebook. Codings as far as the viewer may know them, and for a summary only those that all
 * may know. That turns were read is in the log before they leave.
 */
export async function findReferences(
  viewer: Viewer,
  study: StudyId,
  on: WrittenOn,
  typed: string,
): Promise<readonly FoundReference[]> {
  if (!may(viewer, "transcript.see", study)) return [];
  const found = await read(async (tx) => {
    const transcripts = await transcriptsFor(tx, study, on, typed);
    const query = turnQueryOf(
      typed,
      transcripts.map(({ interview }) => interview),
    );
    const turns = findTurns(transcripts, query, most).map(
      ({ interview, version, turn, from, to, speaker, words }): FoundReference => ({
        target: { kind: "turn", interview, version, turn },
        place: { interview, turn, from, to, tag: null },
        speaker,
        words,
      }),
    );
    return [...(await codingsFor(tx, viewer, study, on, transcripts, typed)), ...turns];
  });
  if (found.length > 0) await logFinding(viewer, study, found);
  return found;
}

type Searched = SearchedTranscript & { readonly id: TranscriptId; readonly interviewId: InterviewId };

async function transcriptsFor(
  tx: Transaction,
  study: StudyId,
  on: WrittenOn,
  typed: string,
): Promise<readonly Searched[]> {
  const rows = tx
    .select({
      id: transcript.id,
      interviewId: interview.id,
      interview: interview.code,
      version: transcript.version,
      text: transcript.text,
      turns: transcript.turns,
    })
    .from(interview)
    .innerJoin(case_, eq(case_.id, interview.caseId))
    .innerJoin(transcript, and(eq(transcript.interviewId, interview.id), isNewestText))
    .orderBy(...inStudyOrder)
    .$dynamic();
  const ofStudy = eq(interview.studyId, study);
  if (on.kind === "summary" || on.kind === "case") return rows.where(and(ofStudy, eq(case_.code, on.case)));
  if (on.kind === "interview" || on.kind === "turn") {
    const itself = tx
      .select({ id: interview.caseId })
      .from(interview)
      .where(and(ofStudy, eq(interview.code, on.interview)));
    const siblings = await rows.where(and(ofStudy, inArray(interview.caseId, itself)));
    return siblings.toSorted(
      (a, b) => Number(b.interview === on.interview) - Number(a.interview === on.interview),
    );
  }
  const [longest] = typed.split(/\s+/).toSorted((a, b) => b.length - a.length);
  if (longest === undefined || longest.length < 2) return [];
  const like = `%${longest.replace(/[\\%_]/g, "\\$&")}%`;
  return rows
    .where(and(ofStudy, sql`(${transcript.text} ilike ${like} or ${interview.code} ilike ${like})`))
    .limit(mostInterviews);
}

async function codingsFor(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  on: WrittenOn,
  transcripts: readonly Searched[],
  typed: string,
): Promise<readonly FoundReference[]> {
  if (transcripts.length === 0) return [];
  const rows = await tx
    .select({
      id: coding.id,
      interviewId: coding.interviewId,
      themeId: coding.themeId,
      coderId: coding.coderId,
      from: codingAnchor.from,
      to: codingAnchor.to,
      quote: codingAnchor.quote,
      theme: theme.name,
      label: code.label,
      polarity: code.polarity,
    })
    .from(coding)
    .innerJoin(theme, eq(theme.id, coding.themeId))
    .innerJoin(codingAnchor, eq(codingAnchor.codingId, coding.id))
    .leftJoin(code, eq(code.id, coding.codeId))
    .where(
      and(
        eq(coding.studyId, study),
        isNull(coding.removedAt),
        inArray(
          codingAnchor.transcriptId,
          transcripts.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(desc(coding.changedAt));
  const interviews = transcripts.map(({ interviewId }) => interviewId);
  const mayLinkTo = linkable(viewer, study, on, await workStatesOf(tx, study, interviews));
  const asked = askedWords(typed);
  const transcriptOf = new Map(transcripts.map((each) => [each.interviewId, each]));
  const found: FoundReference[] = [];
  for (const { id, from, to, quote, theme, label, polarity, ...piece } of rows) {
    const where = transcriptOf.get(piece.interviewId);
    if (from === null || to === null || where === undefined || !mayLinkTo(piece)) continue;
    if (!holdsWords(`${where.interview} ${theme} ${label ?? ""} ${quote}`, asked)) continue;
    const turn = findTurn(where.turns, from);
    const tag = { theme, code: label === null ? null : { label, polarity } };
    found.push({
      target: { kind: "coding", coding: id },
      place: { interview: where.interview, turn: turn + 1, from, to, tag },
      speaker: where.turns[turn]?.speaker ?? "",
      words: lineAround(quote, undefined),
    });
    if (found.length >= most) break;
  }
  return found;
}

/** What a text on this may link to: what its readers may know, who for a summary are all. */
function linkable(viewer: Viewer, study: StudyId, on: WrittenOn, stateOf: WorkStates) {
  const sight = workInSight(viewer, study, stateOf);
  return (piece: Parameters<typeof sight.mayKnow>[0]) =>
    sight.mayKnow(piece) && (on.kind !== "summary" || isOpenToAll(stateOf(piece.interviewId, piece.themeId)));
}

async function logFinding(viewer: Viewer, study: StudyId, found: readonly FoundReference[]): Promise<void> {
  await write(viewer, study, async (_tx, log) => {
    const interviews = new Set(found.map(({ place }) => place.interview)).size;
    log("turns.found", { found: found.length, interviews });
    return accept(null);
  });
}
