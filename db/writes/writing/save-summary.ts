import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { areOpenToAll } from "@/db/reads/writing/are-open-to-all";
import { case_ } from "@/db/schema/case";
import { summary } from "@/db/schema/summary";
import { newId } from "@/db/writes/new-id";
import { may } from "@/lib/access/may";
import { accept, type Result, refuse } from "@/lib/result";
import type { CaseId, MemberId, StudyId } from "@/lib/study/ids";
import type { SavedWriting, SaveWriting, SaveWritingRefusal } from "@/lib/writing/save-writing";
import { announceSummary } from "./announce-summary";
import { type Shelf, saveVersion } from "./save-version";
import type { Writer } from "./writer";

/**
 * Keeps a case's summary. All members read it, also coders who work blind, so a coding that it links to must
 * be one that all may know of.
 */
export async function saveSummary(
  { tx, log, viewer, membership }: Writer,
  save: Omit<SaveWriting, "study">,
): Promise<Result<SavedWriting, SaveWritingRefusal>> {
  const { study, member } = membership;
  if (!may(viewer, "summary.edit", study)) return refuse({ kind: "not-allowed" });
  if (save.on.kind !== "summary") return refuse({ kind: "not-found" });
  // Who saves this summary at the same time waits here, and then sees what this save left.
  const [found] = await tx
    .select({ id: case_.id })
    .from(case_)
    .where(and(eq(case_.studyId, study), eq(case_.code, save.on.case)))
    .for("no key update");
  if (!found) return refuse({ kind: "not-found" });
  if (!(await areOpenToAll(tx, study, save.text))) return refuse({ kind: "coding-not-shared" });
  const saved = await saveVersion(tx, shelfOf(study, found.id, member), member, save);
  if (!saved.ok) return saved;
  const { done, sha256 } = saved.value;
  const { version, revision } = done;
  if (save.restored === null) log("summary.saved", { case: found.id, version, revision, sha256 });
  else log("summary.restored", { case: found.id, version, from: save.restored, sha256 });
  await announceSummary(tx, { study, case: found.id, version, revision });
  return accept(done);
}

function shelfOf(study: StudyId, caseId: CaseId, by: MemberId): Shelf {
  return {
    async newest(tx) {
      const [row] = await tx
        .select({
          version: summary.version,
          revision: summary.revision,
          document: summary.document,
          writtenBy: summary.writtenBy,
          begunAt: summary.begunAt,
          writtenAt: summary.writtenAt,
        })
        .from(summary)
        .where(eq(summary.caseId, caseId))
        .orderBy(desc(summary.version))
        .limit(1);
      return row;
    },
    async replace(tx, version, content) {
      await tx
        .update(summary)
        .set({ ...content, revision: sql`${summary.revision} + 1` })
        .where(and(eq(summary.caseId, caseId), eq(summary.version, version)));
    },
    async add(tx, version, content) {
      const added = await tx
        .insert(summary)
        .values({
          ...{ id: newId(), studyId: study, caseId, version, writtenBy: by },
          ...{ begunAt: content.writtenAt, ...content },
        })
        .onConflictDoNothing()
        .returning({ version: summary.version });
      return added.length > 0;
    },
  };
}
