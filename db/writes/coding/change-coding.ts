import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { coding, codingAnchor } from "@/db/schema/coding";
import { openAssignment } from "@/db/writes/assignment/open-assignment";
import type { Log } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { CodingOperation } from "@/lib/coding/coding-operation";
import { accept, refuse } from "@/lib/result";
import type { CodingId } from "@/lib/study/ids";
import { anchorInNewestText, isUnmoved, type NewestAnchor } from "./anchor-in-newest-text";
import { announceWork } from "./announce-work";
import { isInCodebook } from "./content-of-coding";
import { newestCodebookVersion } from "./insert-coding";
import { codingChangedMeanwhile, isOwnCoding, tagOfOwnCoding } from "./own-coding";
import { type OwnOperation, type OwnWork, type OwnWorkDone, type OwnWorkResult, onOwnWork } from "./own-work";

/** Changes an own coding from the version that its coder saw. A lost race says what stands now. */
export async function changeCoding(
  viewer: Viewer,
  named: OwnOperation<"coding.change">,
): Promise<OwnWorkResult> {
  if (!may(viewer, "coding.make", named.study)) return refuse({ kind: "not-allowed" });
  return onOwnWork(viewer, named, (tx, log, own) => changeOwnCoding(tx, log, own, named.payload));
}

export async function changeOwnCoding(
  tx: Transaction,
  log: Log,
  own: OwnWork,
  change: Extract<CodingOperation, { kind: "coding.change" }>,
): Promise<OwnWorkDone> {
  const before = await tagOfOwnCoding(tx, own, change.coding);
  if (before === null) return refuse({ kind: "not-found" });
  const anchor = await anchorInNewestText(tx, own, change);
  // What was said of a passage stands also where its words were corrected since; it stays where it was carried.
  const unmoved = !anchor.ok && anchor.refusal.kind === "transcript-not-newest";
  if (!anchor.ok && !(unmoved && (await isUnmoved(tx, own, change)))) return anchor;
  // Of what the codebook no longer has, stance, memo and star can still be changed.
  const keepsTag = before.theme === change.theme && before.code === change.code;
  if (!keepsTag && !(await isInCodebook(tx, own, change))) return refuse({ kind: "code-not-in-codebook" });
  const themes = [...new Set([before.theme, change.theme])];
  for (const theme of themes) {
    const open = await openAssignment(tx, log, own, theme);
    if (!open.ok) return open;
  }
  const [row] = await tx
    .update(coding)
    .set({
      themeId: change.theme,
      codeId: change.code,
      // Another tag is chosen from the codebook as it is now.
      ...(keepsTag ? {} : { codebookVersion: await newestCodebookVersion(tx, own.study) }),
      stance: change.stance,
      starred: change.starred,
      memo: change.memo,
      version: sql`${coding.version} + 1`,
      changedAt: sql`now()`,
    })
    .where(and(isOwnCoding(own, change.coding), eq(coding.version, change.version), isNull(coding.removedAt)))
    .returning({ version: coding.version });
  if (row === undefined) return codingChangedMeanwhile(tx, own, change.coding);
  if (anchor.ok) await place(tx, own, change.coding, anchor.value);
  log("coding.changed", {
    coding: change.coding,
    interview: own.interview,
    theme: change.theme,
    version: row.version,
  });
  await announceWork(tx, own, themes, change.kind);
  return accept({ id: change.coding, version: row.version });
}

async function place(tx: Transaction, own: OwnWork, id: CodingId, anchor: NewestAnchor): Promise<void> {
  const { transcriptId, ...place } = anchor;
  await tx
    .insert(codingAnchor)
    .values({ studyId: own.study, interviewId: own.interview, codingId: id, transcriptId, ...place })
    .onConflictDoUpdate({ target: [codingAnchor.codingId, codingAnchor.transcriptId], set: place });
}
