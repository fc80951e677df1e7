import "server-only";
import { eq, max } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { codebookVersion } from "@/db/schema/codebook-version";
import { coding, codingAnchor } from "@/db/schema/coding";
import { openAssignment } from "@/db/writes/assignment/open-assignment";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, refuse } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { anchorInNewestText } from "./anchor-in-newest-text";
import { announceWork } from "./announce-work";
import { isInCodebook } from "./content-of-coding";
import { codingChangedMeanwhile } from "./own-coding";
import { type OwnOperation, type OwnWorkResult, onOwnWork } from "./own-work";

/** Tags a passage of the newest text; its quote is taken from there. A first coding starts the assignment. */
export async function addCoding(viewer: Viewer, named: OwnOperation<"coding.add">): Promise<OwnWorkResult> {
  if (!may(viewer, "coding.make", named.study)) return refuse({ kind: "not-allowed" });
  const { payload } = named;
  return onOwnWork(viewer, named, async (tx, log, own) => {
    const anchor = await anchorInNewestText(tx, own, payload);
    if (!anchor.ok) return anchor;
    if (!(await isInCodebook(tx, own, payload))) return refuse({ kind: "code-not-in-codebook" });
    const open = await openAssignment(tx, log, own, payload.theme);
    if (!open.ok) return open;
    const added = await tx
      .insert(coding)
      .values({
        id: payload.coding,
        studyId: own.study,
        interviewId: own.interview,
        coderId: own.coder,
        themeId: payload.theme,
        codeId: payload.code,
        stance: payload.stance,
        starred: payload.starred,
        memo: payload.memo,
        codebookVersion: await newestCodebookVersion(tx, own.study),
      })
      .onConflictDoNothing()
      .returning({ version: coding.version });
    const [row] = added;
    if (row === undefined) return codingChangedMeanwhile(tx, own, payload.coding);
    await tx.insert(codingAnchor).values({
      studyId: own.study,
      interviewId: own.interview,
      codingId: payload.coding,
      ...anchor.value,
    });
    log("coding.added", { coding: payload.coding, interview: own.interview, theme: payload.theme });
    await announceWork(tx, own, [payload.theme], payload.kind);
    return accept({ id: payload.coding, version: row.version });
  });
}

async function newestCodebookVersion(tx: Transaction, study: StudyId): Promise<number> {
  const [row] = await tx
    .select({ newest: max(codebookVersion.number) })
    .from(codebookVersion)
    .where(eq(codebookVersion.studyId, study));
  return row?.newest ?? 1;
}
