import "server-only";
import { desc, eq } from "drizzle-orm";
import { member } from "@/db/schema/member";
import { snapshot } from "@/db/schema/snapshot";
import type { Viewer } from "@/lib/access/viewer";
import type { SnapshotId, StudyId } from "@/lib/study/ids";
import { read } from "../read";
import { seesSnapshots } from "./sees-snapshots";

export type ListedSnapshot = {
  readonly id: SnapshotId;
  readonly name: string;
  readonly at: Date;
  /** Null where the operator made it. */
  readonly by: string | null;
};

/** The study's snapshots, the newest first; null for who may not know of them. */
export async function readSnapshotList(
  viewer: Viewer,
  study: StudyId,
): Promise<readonly ListedSnapshot[] | null> {
  return read(async (tx) => {
    if (!(await seesSnapshots(tx, viewer, study))) return null;
    return tx
      .select({ id: snapshot.id, name: snapshot.name, at: snapshot.writtenAt, by: member.name })
      .from(snapshot)
      .leftJoin(member, eq(member.id, snapshot.madeBy))
      .where(eq(snapshot.studyId, study))
      .orderBy(desc(snapshot.writtenAt), desc(snapshot.id));
  });
}
