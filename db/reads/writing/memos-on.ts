import "server-only";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { read } from "@/db/reads/read";
import { assignment, assignmentState } from "@/db/schema/assignment";
import { memo } from "@/db/schema/memo";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import type { InterviewId, MemberId, MemoId, StudyId } from "@/lib/study/ids";
import { isMemoFrozen, type StandingAssignment } from "@/lib/writing/is-memo-frozen";
import type { ReferencesInSight } from "@/lib/writing/reference-in-sight";
import { richTextSchema } from "@/lib/writing/rich-text";
import type { MemoOn, StandingText } from "@/lib/writing/save-writing";
import { isBlank } from "@/lib/writing/words-of";
import { type MemoPlace, memoPlace } from "./memo-place";
import { type MemoRow, memoRows } from "./memo-rows";
import { newestTranscripts } from "./newest-transcripts";
import { referencesInSight } from "./references-in-sight";
import { turnsInNewest } from "./turns-in-newest";

export type MemoOnThing = {
  readonly memo: MemoId;
  readonly isMine: boolean;
  /** The writer has finished: it can be read and no longer changed. */
  readonly isFrozen: boolean;
  readonly standing: StandingText;
};

export type MemosOn = {
  /** The newest first; of others only what is written, of the viewer's own also what they emptied. */
  readonly memos: readonly MemoOnThing[];
  readonly references: ReferencesInSight;
  /** Whether the viewer may begin one here. */
  readonly mayBegin: boolean;
};

/** The memos on a thing that the viewer may see. Null where it isn't there, or they may see no memos. */
export async function readMemosOn(viewer: Viewer, study: StudyId, on: MemoOn): Promise<MemosOn | null> {
  const membership = membershipOf(viewer, study);
  if (membership === null || !may(viewer, "memo.write", study)) return null;
  return read(async (tx) => {
    const place = await memoPlace(tx, study, membership.member, on);
    if (place === null) return null;
    const rows = await rowsOn(tx, viewer, study, on, place);
    const assignments =
      place.interviewId === null ? [] : await ownAssignments(tx, place.interviewId, membership.member);
    const memos = rows
      .map((row): MemoOnThing => {
        const isMine = row.memberId === membership.member;
        const { id, version, revision, writtenBy } = row;
        const text = richTextSchema.parse(row.document);
        const writtenAt = row.savedAt.toISOString();
        const isFrozen = !isMine || isMemoFrozen(assignments, row.begunAt);
        return { memo: id, isMine, isFrozen, standing: { version, revision, text, writtenBy, writtenAt } };
      })
      .filter(({ isMine, standing }) => isMine || !isBlank(standing.text));
    const texts = memos.map(({ standing }) => standing.text);
    return {
      memos,
      references: await referencesInSight(tx, viewer, study, texts),
      mayBegin: !isMemoFrozen(assignments, null),
    };
  });
}

/** On a turn: all those on the same turn of the newest text, whichever version they were numbered in. */
async function rowsOn(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  on: MemoOn,
  place: MemoPlace,
): Promise<readonly MemoRow[]> {
  if (on.kind !== "turn") return memoRows(tx, viewer, study, sameThing(place));
  const rows = await memoRows(
    tx,
    viewer,
    study,
    sql`${memo.interviewId} = ${place.interviewId} and ${memo.turn} is not null`,
  );
  const newest = await newestTranscripts(tx, study, [on.interview]);
  const named = rows.map(({ transcriptVersion, turn }) => ({
    interview: on.interview,
    version: transcriptVersion ?? 0,
    turn: turn ?? 0,
  }));
  const placeOf = await turnsInNewest(tx, study, newest, [...named, on]);
  const asked = placeOf(on)?.turn;
  return rows.filter((_, at) => {
    const standsAt = named[at];
    return standsAt !== undefined && asked !== undefined && placeOf(standsAt)?.turn === asked;
  });
}

function sameThing({ caseId, interviewId, themeId, codeId }: MemoPlace): SQL | undefined {
  if (caseId !== null) return eq(memo.caseId, caseId);
  if (themeId !== null) return eq(memo.themeId, themeId);
  if (codeId !== null) return eq(memo.codeId, codeId);
  return interviewId === null ? sql`false` : and(eq(memo.interviewId, interviewId), isNull(memo.turn));
}

async function ownAssignments(
  tx: Transaction,
  interviewId: InterviewId,
  member: MemberId,
): Promise<readonly StandingAssignment[]> {
  const newest = tx
    .selectDistinctOn([assignmentState.assignmentId], {
      assignmentId: assignmentState.assignmentId,
      kind: assignmentState.kind,
      since: assignmentState.writtenAt,
    })
    .from(assignmentState)
    .orderBy(assignmentState.assignmentId, sql`${assignmentState.id} desc`)
    .as("newest");
  return tx
    .select({ state: newest.kind, since: newest.since })
    .from(assignment)
    .leftJoin(newest, eq(newest.assignmentId, assignment.id))
    .where(and(eq(assignment.interviewId, interviewId), eq(assignment.coderId, member)));
}
