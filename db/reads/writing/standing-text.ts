import "server-only";
import type { Transaction } from "@/db/client";
import { read } from "@/db/reads/read";
import type { Viewer } from "@/lib/access/viewer";
import type { StudyId } from "@/lib/study/ids";
import type { ReferencesInSight } from "@/lib/writing/reference-in-sight";
import { richTextSchema } from "@/lib/writing/rich-text";
import type { StandingText, WrittenOn } from "@/lib/writing/save-writing";
import { referencesInSight } from "./references-in-sight";
import { versionsOf } from "./versions-of";

export type StandingWriting = {
  /** Null where nothing was written yet. */
  readonly standing: StandingText | null;
  readonly references: ReferencesInSight;
};

/** A summary or a memo as it stands. Null where what it is on is not there, or it is not the viewer's to see. */
export async function readStanding(
  viewer: Viewer,
  study: StudyId,
  on: WrittenOn,
  memo: string | null,
): Promise<StandingWriting | null> {
  return read((tx) => standingText(tx, viewer, study, on, memo));
}

export async function standingText(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  on: WrittenOn,
  memo: string | null,
): Promise<StandingWriting | null> {
  const versions = await versionsOf(tx, viewer, study, on, memo);
  if (versions === null) return null;
  const newest = await versions.newest();
  if (newest === null) return { standing: null, references: {} };
  const text = richTextSchema.parse(newest.text);
  const standing = { ...newest, text, writtenAt: newest.writtenAt.toISOString() };
  return { standing, references: await referencesInSight(tx, viewer, study, [text]) };
}
