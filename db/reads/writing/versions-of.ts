import { and, desc, eq, type SQL } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_ } from "@/db/schema/case";
import { member } from "@/db/schema/member";
import { memo, memoVersion } from "@/db/schema/memo";
import { summary } from "@/db/schema/summary";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { MemoId, StudyId } from "@/lib/study/ids";
import type { RichText } from "@/lib/writing/rich-text";
import type { SeenText, WrittenOn } from "@/lib/writing/save-writing";
import { memoRows } from "./memo-rows";

type Line = { readonly version: number; readonly writtenBy: string | null; readonly writtenAt: Date };
type Whole = Line & SeenText & { readonly text: RichText };

/** The versions of one text that the viewer may see. */
export type Versions = {
  readonly newest: () => Promise<Whole | null>;
  readonly one: (version: number) => Promise<Whole | null>;
  /** The newest first. */
  readonly all: () => Promise<readonly Line[]>;
};

/** Null where what it is on is not there, or the text is not the viewer's to see. */
export async function versionsOf(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  on: WrittenOn,
  memoId: string | null,
): Promise<Versions | null> {
  if (on.kind !== "summary")
    return memoId === null ? null : versionsOfMemo(tx, viewer, study, memoId as MemoId);
  if (!may(viewer, "case.see", study)) return null;
  const [found] = await tx
    .select({ id: case_.id })
    .from(case_)
    .where(and(eq(case_.studyId, study), eq(case_.code, on.case)));
  if (found === undefined) return null;
  const ofCase = eq(summary.caseId, found.id);
  const line = { version: summary.version, writtenBy: member.name, writtenAt: summary.writtenAt };
  const whole = { ...line, revision: summary.revision, text: summary.document };
  const wholes = () =>
    tx.select(whole).from(summary).leftJoin(member, eq(member.id, summary.writtenBy)).$dynamic();
  return {
    newest: async () => (await wholes().where(ofCase).orderBy(desc(summary.version)).limit(1))[0] ?? null,
    one: async (version) => (await wholes().where(and(ofCase, eq(summary.version, version))))[0] ?? null,
    all: () =>
      tx
        .select(line)
        .from(summary)
        .leftJoin(member, eq(member.id, summary.writtenBy))
        .where(ofCase)
        .orderBy(desc(summary.version)),
  };
}

/** A memo's, where the viewer may see it. */
async function versionsOfMemo(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  id: MemoId,
): Promise<Versions | null> {
  if (!may(viewer, "memo.write", study)) return null;
  const [found] = await memoRows(tx, viewer, study, eq(memo.id, id));
  if (found === undefined) return null;
  const { writtenBy } = found;
  const ofMemo = eq(memoVersion.memoId, id);
  const line = { version: memoVersion.version, writtenAt: memoVersion.writtenAt };
  const whole = { ...line, revision: memoVersion.revision, text: memoVersion.document };
  const wholes = (also?: SQL) =>
    tx.select(whole).from(memoVersion).where(and(ofMemo, also)).orderBy(desc(memoVersion.version)).limit(1);
  const withWriter = <Row>(row: Row | undefined) => (row === undefined ? null : { ...row, writtenBy });
  return {
    newest: async () => withWriter((await wholes())[0]),
    one: async (version) => withWriter((await wholes(eq(memoVersion.version, version)))[0]),
    all: async () => {
      const rows = await tx.select(line).from(memoVersion).where(ofMemo).orderBy(desc(memoVersion.version));
      return rows.map((row) => ({ ...row, writtenBy }));
    },
  };
}
