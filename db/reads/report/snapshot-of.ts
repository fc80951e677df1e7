import "server-only";
import { and, eq } from "drizzle-orm";
import { member } from "@/db/schema/member";
import { snapshot } from "@/db/schema/snapshot";
import type { Viewer } from "@/lib/access/viewer";
import { areSameFigures, type SnapshotContent } from "@/lib/report/snapshot-content";
import type { SnapshotId, StudyId } from "@/lib/study/ids";
import { read } from "../read";
import { figuresFrom } from "./figures-from";
import { seesSnapshots } from "./sees-snapshots";
import { sha256OfContent } from "./sha256-of-content";
import type { ListedSnapshot } from "./snapshot-list";

export type FrozenReport = ListedSnapshot & {
  readonly content: SnapshotContent;
  readonly sha256: string;
};

/** What a check of a snapshot found: whether it still is what was sealed, and whether its inputs give its figures. */
export type SnapshotCheck = { readonly sealed: boolean; readonly sameFigures: boolean };

/** A snapshot as it was frozen; null where it is not there or not the viewer's. */
export async function readSnapshot(
  viewer: Viewer,
  study: StudyId,
  id: SnapshotId,
): Promise<FrozenReport | null> {
  return read(async (tx) => {
    if (!(await seesSnapshots(tx, viewer, study))) return null;
    const [row] = await tx
      .select({
        id: snapshot.id,
        name: snapshot.name,
        at: snapshot.writtenAt,
        by: member.name,
        content: snapshot.content,
        sha256: snapshot.sha256,
      })
      .from(snapshot)
      .leftJoin(member, eq(member.id, snapshot.madeBy))
      .where(and(eq(snapshot.studyId, study), eq(snapshot.id, id)));
    return row ?? null;
  });
}

/** Computes every figure of a snapshot again from what it holds, and compares them to the last digit. */
export async function checkSnapshot({ content, sha256 }: FrozenReport): Promise<SnapshotCheck> {
  return {
    sealed: sha256OfContent(content) === sha256,
    sameFigures: areSameFigures(content.figures, await figuresFrom(content.inputs)),
  };
}
