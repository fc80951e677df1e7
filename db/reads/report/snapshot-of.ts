import "server-only";
import { and, eq } from "drizzle-orm";
import { member } from "@/db/schema/member";
import { snapshot } from "@/db/schema/snapshot";
import type { Viewer } from "@/lib/access/viewer";
import { renameIds } from "@/lib/report/ids-in-content";
import { fitsSeal } from "@/lib/report/seal";
import { areSameFigures, type SnapshotContent } from "@/lib/report/snapshot-content";
import type { SnapshotId, StudyId } from "@/lib/study/ids";
import { read } from "../read";
import { figuresFrom } from "./figures-from";
import { logQuotesOfReport } from "./log-quotes-of-report";
import { seesSnapshots } from "./sees-snapshots";
import type { ListedSnapshot } from "./snapshot-list";

export type FrozenReport = ListedSnapshot & {
  /** In the ids of this database. */
  readonly content: SnapshotContent;
  /** As it was sealed: of a snapshot that came in an archive, in the ids of where it was frozen. */
  readonly sealed: SnapshotContent;
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
  const found = await read(async (tx) => {
    if (!(await seesSnapshots(tx, viewer, study))) return null;
    const [row] = await tx
      .select({
        id: snapshot.id,
        name: snapshot.name,
        at: snapshot.writtenAt,
        by: member.name,
        sealed: snapshot.content,
        idsHere: snapshot.idsHere,
        sha256: snapshot.sha256,
      })
      .from(snapshot)
      .leftJoin(member, eq(member.id, snapshot.madeBy))
      .where(and(eq(snapshot.studyId, study), eq(snapshot.id, id)));
    if (row === undefined) return null;
    const { idsHere, ...frozen } = row;
    return { ...frozen, content: idsHere === null ? row.sealed : inIdsOfHere(row.sealed, idsHere) };
  });
  if (found !== null) await logQuotesOfReport(viewer, study, found.content.inputs);
  return found;
}

/** The one cast: other ids in the same places leave a content a content. */
function inIdsOfHere(sealed: SnapshotContent, idsHere: Readonly<Record<string, string>>): SnapshotContent {
  return renameIds(sealed, (id) => idsHere[id] ?? id) as SnapshotContent;
}

/** Computes every figure of a snapshot again from what it holds, and compares them to the last digit. */
export async function checkSnapshot({ sealed, sha256 }: FrozenReport): Promise<SnapshotCheck> {
  return {
    sealed: await fitsSeal(sealed, sha256),
    sameFigures: areSameFigures(sealed.figures, await figuresFrom(sealed.inputs)),
  };
}
