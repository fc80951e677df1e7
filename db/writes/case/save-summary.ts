import "server-only";
import { and, desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_ } from "@/db/schema/case";
import { member } from "@/db/schema/member";
import { summary } from "@/db/schema/summary";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { CaseId, StudyId } from "@/lib/study/ids";
import { newId } from "../new-id";
import { write } from "../write";

/** A summary as it stands: what another wrote meanwhile, so that nothing of either is lost. */
export type StandingSummary = {
  readonly version: number;
  readonly text: string;
  readonly writtenBy: string | null;
};

export type SummaryRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "summary-changed-meanwhile"; readonly current: StandingSummary };

/**
 * Adds the next version of a case's summary. Who saves over a version they have not seen is told what it
 * says; earlier versions are kept.
 */
export async function saveSummary(
  viewer: Viewer,
  study: StudyId,
  given: { readonly case: string; readonly text: string; readonly seenVersion: number },
): Promise<Result<{ readonly version: number }, SummaryRefusal>> {
  if (!may(viewer, "summary.edit", study)) return refuse({ kind: "not-allowed" });
  return write<{ readonly version: number }, SummaryRefusal>(viewer, study, async (tx, log) => {
    const [found] = await tx
      .select({ id: case_.id })
      .from(case_)
      .where(and(eq(case_.studyId, study), eq(case_.code, given.case)));
    if (!found) return refuse({ kind: "not-found" });
    const version = given.seenVersion + 1;
    const newest = await newestSummary(tx, found.id);
    if (newest !== undefined && newest.version !== given.seenVersion) {
      return refuse({ kind: "summary-changed-meanwhile", current: newest });
    }
    const [added] = await tx
      .insert(summary)
      .values({
        id: newId(),
        studyId: study,
        caseId: found.id,
        version,
        text: given.text,
        writtenBy: membershipOf(viewer, study)?.member ?? null,
      })
      .onConflictDoNothing()
      .returning({ id: summary.id });
    if (!added) {
      // Another saved this very version between the look and the insert.
      const current = await newestSummary(tx, found.id);
      return refuse({ kind: "summary-changed-meanwhile", current: current ?? nothingYet });
    }
    log("summary.saved", { case: found.id, version });
    return accept({ version });
  });
}

const nothingYet: StandingSummary = { version: 0, text: "", writtenBy: null };

async function newestSummary(tx: Transaction, caseId: CaseId): Promise<StandingSummary | undefined> {
  const [newest] = await tx
    .select({ version: summary.version, text: summary.text, writtenBy: member.name })
    .from(summary)
    .leftJoin(member, eq(member.id, summary.writtenBy))
    .where(eq(summary.caseId, caseId))
    .orderBy(desc(summary.version))
    .limit(1);
  return newest;
}
