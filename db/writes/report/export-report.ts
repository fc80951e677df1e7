import "server-only";
import { readLiveReport } from "@/db/reads/report/live-report";
import { readSnapshot } from "@/db/reads/report/snapshot-of";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { SnapshotContent } from "@/lib/report/snapshot-content";
import { accept } from "@/lib/result";
import type { SnapshotId, StudyId } from "@/lib/study/ids";
import { write } from "../write";

/** Of when it is: null while it was not frozen. */
export type ExportedReport = Omit<SnapshotContent, "format"> & {
  readonly frozen: { readonly id: SnapshotId; readonly name: string; readonly at: Date } | null;
};

/**
 * A report to take out of the application, as it is now or as it was frozen; null for who may not, and where there is
 * no such snapshot. The log has it before it is given.
 */
export async function exportReport(
  viewer: Viewer,
  study: StudyId,
  asked: { readonly form: string; readonly snapshot: SnapshotId | null },
): Promise<ExportedReport | null> {
  if (!may(viewer, "study.export", study)) return null;
  const report = await reportToExport(viewer, study, asked.snapshot);
  if (report === null) return null;
  await write(viewer, study, async (_tx, log) => {
    log("report.exported", asked);
    return accept(null);
  });
  return report;
}

async function reportToExport(
  viewer: Viewer,
  study: StudyId,
  snapshot: SnapshotId | null,
): Promise<ExportedReport | null> {
  if (snapshot === null) {
    const live = await readLiveReport(viewer, study);
    return live && { ...live, frozen: null };
  }
  const kept = await readSnapshot(viewer, study, snapshot);
  if (kept === null) return null;
  const { id, name, at, content } = kept;
  return { ...content, frozen: { id, name, at } };
}
