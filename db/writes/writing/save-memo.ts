import "server-only";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type MemoPlace, memoPlace } from "@/db/reads/writing/memo-place";
import { memo, memoVersion } from "@/db/schema/memo";
import { may } from "@/lib/access/may";
import { accept, type Result, refuse } from "@/lib/result";
import type { MemberId, MemoId, StudyId } from "@/lib/study/ids";
import type { SavedWriting, SaveWriting, SaveWritingRefusal } from "@/lib/writing/save-writing";
import { type Shelf, saveVersion } from "./save-version";
import type { Writer } from "./writer";

/**
 * Keeps a memo of the writer's own. What they finished is fixed: a trigger refuses memos on an interview or
 * its turns once they have finished it.
 */
export async function saveMemo(
  { tx, log, viewer, membership }: Writer,
  save: Omit<SaveWriting, "study">,
): Promise<Result<SavedWriting, SaveWritingRefusal>> {
  const { study, member } = membership;
  if (!may(viewer, "memo.write", study)) return refuse({ kind: "not-allowed" });
  if (save.on.kind === "summary" || save.memo === null) return refuse({ kind: "not-found" });
  const place = await memoPlace(tx, study, member, save.on);
  if (place === null) return refuse({ kind: "not-found" });
  const owned = await ownMemo(tx, { study, member, place, memo: save.memo });
  if (!owned) return refuse({ kind: "not-found" });
  const saved = await saveVersion(tx, shelfOf(study, save.memo, member), member, save);
  if (!saved.ok) return saved;
  const { done, sha256 } = saved.value;
  const { version, revision } = done;
  if (save.restored === null)
    log("memo.saved", { memo: save.memo, on: save.on.kind, version, revision, sha256 });
  else log("memo.restored", { memo: save.memo, on: save.on.kind, version, from: save.restored, sha256 });
  return accept(done);
}

/** Begins the memo where it is new, and locks it; false where that name is another's, or of something else. */
async function ownMemo(
  tx: Transaction,
  given: {
    readonly study: StudyId;
    readonly member: MemberId;
    readonly place: MemoPlace;
    readonly memo: MemoId;
  },
): Promise<boolean> {
  const { study: studyId, member: memberId, place, memo: id } = given;
  const [known] = await lockedMemo(tx, studyId, id);
  if (known !== undefined) return known.memberId === memberId && isThere(known, place);
  const [begun] = await tx
    .insert(memo)
    .values({ id, studyId, memberId, ...place })
    .onConflictDoNothing()
    .returning({ id: memo.id });
  if (begun !== undefined) return true;
  const [other] = await lockedMemo(tx, studyId, id);
  return other !== undefined && other.memberId === memberId && isThere(other, place);
}

function lockedMemo(tx: Transaction, studyId: StudyId, id: MemoId) {
  return tx
    .select()
    .from(memo)
    .where(and(eq(memo.studyId, studyId), eq(memo.id, id), isNull(memo.removedAt)))
    .for("no key update");
}

/** Whether a memo is on this; a turn may have been numbered in another version since. */
function isThere(row: typeof memo.$inferSelect, place: MemoPlace): boolean {
  return (
    row.caseId === place.caseId &&
    row.interviewId === place.interviewId &&
    row.themeId === place.themeId &&
    row.codeId === place.codeId &&
    (row.turn === null) === (place.turn === null)
  );
}

function shelfOf(study: StudyId, id: MemoId, by: MemberId): Shelf {
  return {
    async newest(tx) {
      const [row] = await tx
        .select({
          version: memoVersion.version,
          revision: memoVersion.revision,
          document: memoVersion.document,
          begunAt: memoVersion.begunAt,
          writtenAt: memoVersion.writtenAt,
        })
        .from(memoVersion)
        .where(eq(memoVersion.memoId, id))
        .orderBy(desc(memoVersion.version))
        .limit(1);
      return row === undefined ? undefined : { ...row, writtenBy: by };
    },
    async replace(tx, version, content) {
      await tx
        .update(memoVersion)
        .set({ ...content, revision: sql`${memoVersion.revision} + 1` })
        .where(and(eq(memoVersion.memoId, id), eq(memoVersion.version, version)));
    },
    async add(tx, version, content) {
      const added = await tx
        .insert(memoVersion)
        .values({ studyId: study, memoId: id, version, begunAt: content.writtenAt, ...content })
        .onConflictDoNothing()
        .returning({ version: memoVersion.version });
      return added.length > 0;
    },
  };
}
