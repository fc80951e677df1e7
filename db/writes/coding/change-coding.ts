import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { coding, codingAnchor } from "@/db/schema/coding";
import { openAssignment } from "@/db/writes/assignment/open-assignment";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, refuse } from "@/lib/result";
import type { CodingId } from "@/lib/study/ids";
import { anchorInNewestText, isUnmoved, type NewestAnchor } from "./anchor-in-newest-text";
import { announceWork } from "./announce-work";
import { isInCodebook } from "./content-of-coding";
import { codingChangedMeanwhile, isOwnCoding, themeOfOwnCoding } from "./own-coding";
import { type OwnOperation, type OwnWork, type OwnWorkResult, onOwnWork } from "./own-work";

/** Changes an own coding from the version that its coder saw. A lost race says what stands now. */
export async function changeCoding(
  viewer: Viewer,
  named: OwnOperation<"coding.change">,
): Promise<OwnWorkResult> {
  if (!may(viewer, "coding.make", named.study)) return refuse({ kind: "not-allowed" });
  const { payload } = named;
  return onOwnWork(viewer, named, async (tx, log, own) => {
    const before = await themeOfOwnCoding(tx, own, payload.coding);
    if (before === null) return refuse({ kind: "not-found" });
    const anchor = await anchorInNewestText(tx, own, payload);
    // What was said of a passage stands also where its words were corrected since; it stays where it was carried.
    const unmoved = !anchor.ok && anchor.refusal.kind === "transcript-not-newest";
    if (!anchor.ok && !(unmoved && (await isUnmoved(tx, own, payload)))) return anchor;
    if (!(await isInCodebook(tx, own, payload))) return refuse({ kind: "code-not-in-codebook" });
    const themes = [...new Set([before, payload.theme])];
    for (const theme of themes) {
      const open = await openAssignment(tx, log, own, theme);
      if (!open.ok) return open;
    }
    const [row] = await tx
      .update(coding)
      .set({
        themeId: payload.theme,
        codeId: payload.code,
        stance: payload.stance,
        starred: payload.starred,
        memo: payload.memo,
        version: sql`${coding.version} + 1`,
        changedAt: sql`now()`,
      })
      .where(
        and(isOwnCoding(own, payload.coding), eq(coding.version, payload.version), isNull(coding.removedAt)),
      )
      .returning({ version: coding.version });
    if (row === undefined) return codingChangedMeanwhile(tx, own, payload.coding);
    if (anchor.ok) await place(tx, own, payload.coding, anchor.value);
    log("coding.changed", {
      coding: payload.coding,
      interview: own.interview,
      theme: payload.theme,
      version: row.version,
    });
    await announceWork(tx, own, themes, payload.kind);
    return accept({ id: payload.coding, version: row.version });
  });
}

async function place(tx: Transaction, own: OwnWork, id: CodingId, anchor: NewestAnchor): Promise<void> {
  const { transcriptId, ...place } = anchor;
  await tx
    .insert(codingAnchor)
    .values({ studyId: own.study, interviewId: own.interview, codingId: id, transcriptId, ...place })
    .onConflictDoUpdate({ target: [codingAnchor.codingId, codingAnchor.transcriptId], set: place });
}
