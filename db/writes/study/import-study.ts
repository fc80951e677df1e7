import "server-only";
import type { Transaction } from "@/db/client";
import { member, memberRole } from "@/db/schema/member";
import { study } from "@/db/schema/study";
import { mayOnPlatform } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import { accept, type Result, refuse } from "@/lib/result";
import type { MemberId, StudyId } from "@/lib/study/ids";
import { freeSlug, slugOf } from "@/lib/study/slug";
import { newId } from "../new-id";
import { write } from "../write";
import { archiveIds } from "./archive-ids";
import { insertDecisions } from "./insert-decisions";
import { insertCases } from "./insert-fieldwork";
import { insertFrame } from "./insert-frame";
import { insertInterviews } from "./insert-interviews";
import { insertReport } from "./insert-report";
import { insertWork } from "./insert-work";
import { insertWriting } from "./insert-writing";
import { momentsOf } from "./moments";
import { reserveSlug } from "./reserve-slug";

export type ImportedStudy = { readonly study: StudyId; readonly slug: string };

/**
 * Makes a study of an archive that lib/interchange has read and checked, in one transaction and with new
 * ids. Its members have no account until one is invited; a person who imports becomes a member as well,
 * as researcher and supervisor. What the database still refuses is a bug, and throws.
 */
export async function importStudy(
  viewer: Viewer,
  archive: StudyArchive,
): Promise<Result<ImportedStudy, { readonly kind: "not-allowed" }>> {
  if (!mayOnPlatform(viewer, "study.create")) return refuse({ kind: "not-allowed" });
  const ids = archiveIds(newId(), archive);
  const moments = momentsOf(new Date());
  return write(viewer, ids.study, async (tx, log) => {
    const slug = await reserveSlug(tx, archive.study.name);
    await tx.insert(study).values({
      id: ids.study,
      slug,
      name: archive.study.name,
      language: archive.study.language,
      note: archive.study.note,
      kind: archive.study.kind,
      indicativeBelow: archive.study.indicativeBelow,
      madeBy: viewer.kind === "person" ? viewer.user : null,
      writtenAt: moments.written(archive.study.writtenAt),
    });
    const importing = { tx, archive, ids, moments };
    await insertFrame(importing);
    await insertCases(importing);
    await insertInterviews(importing);
    await insertWriting(importing);
    await insertWork(importing);
    await insertDecisions(importing);
    await insertReport(importing);
    if (viewer.kind === "person") {
      const importer = await joinImporter(tx, viewer, ids.study, archive);
      log("member.added", { member: importer, user: viewer.user, roles: "researcher supervisor" });
    }
    log("study.imported", { study: ids.study, ...countsOf(archive) });
    return accept({ study: ids.study, slug });
  });
}

async function joinImporter(
  tx: Transaction,
  viewer: Extract<Viewer, { kind: "person" }>,
  studyId: StudyId,
  archive: StudyArchive,
): Promise<MemberId> {
  const id = newId<MemberId>();
  const code = freeSlug(slugOf(viewer.name), new Set(archive.members.map((each) => each.code)));
  await tx.insert(member).values({ id, studyId, userId: viewer.user, code, name: viewer.name });
  await tx.insert(memberRole).values([
    { studyId, memberId: id, role: "researcher" },
    { studyId, memberId: id, role: "supervisor" },
  ]);
  return id;
}

/** How much a study holds, for the log. */
function countsOf(archive: StudyArchive) {
  return {
    members: archive.members.length,
    cases: archive.cases.length,
    respondents: archive.respondents.length,
    interviews: archive.interviews.length,
    transcripts: archive.interviews.reduce((sum, { transcripts }) => sum + transcripts.length, 0),
    codings: archive.codings.length,
    judgements: archive.judgements.length,
    snapshots: archive.snapshots.length,
  };
}
