import "server-only";
import { createHash } from "node:crypto";
import { studyArchiveOf } from "@/db/reads/archive/study-archive-of";
import type { Viewer } from "@/lib/access/viewer";
import { writeArchive } from "@/lib/interchange/archive/write-archive";
import { accept } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { write } from "../write";

/**
 * A study as the bytes of an archive, as far as the viewer may know it; null for who may not export it. An
 * export reads every transcript, so the log has it before the bytes are given.
 */
export async function exportArchive(viewer: Viewer, study: StudyId): Promise<Uint8Array<ArrayBuffer> | null> {
  const archive = await studyArchiveOf(viewer, study);
  if (archive === null) return null;
  const bytes = new Uint8Array(writeArchive(archive));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await write(viewer, study, async (_tx, log) => {
    log("study.exported", { sha256, bytes: bytes.length, interviews: archive.interviews.length });
    return accept(null);
  });
  return bytes;
}
