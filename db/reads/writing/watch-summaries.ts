import "server-only";
import { and, eq } from "drizzle-orm";
import { listen } from "@/db/client";
import type { Unlisten } from "@/db/engine/engine";
import { read } from "@/db/reads/read";
import { case_ } from "@/db/schema/case";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { summaryChannel, summaryNoticeSchema } from "@/lib/writing/summary-notice";

/** That the summary of a case was saved: which, and which of its states stands now. */
export type SummaryEvent = {
  readonly kind: "summary-saved";
  /** The study's short name and the case's code, as in addresses. */
  readonly study: string;
  readonly case: string;
  readonly version: number;
  readonly revision: number;
};

/** Tells of each saved summary that the viewer may see. Summaries are shared and not blind (SAFETY, rule 2). */
export async function watchSummaries(viewer: Viewer, tell: (event: SummaryEvent) => void): Promise<Unlisten> {
  return listen(summaryChannel, (payload) => {
    eventFor(viewer, payload).then(
      (event) => event && tell(event),
      (error: unknown) => console.error("summary event", error),
    );
  });
}

async function eventFor(viewer: Viewer, payload: string): Promise<SummaryEvent | null> {
  const notice = summaryNoticeSchema.safeParse(JSON.parse(payload)).data;
  if (notice === undefined) return null;
  const membership = membershipOf(viewer, notice.study);
  if (membership === null || !may(viewer, "case.see", notice.study)) return null;
  const code = await codeOfCase(notice);
  if (code === undefined) return null;
  const { version, revision } = notice;
  return { kind: "summary-saved", study: membership.slug, case: code, version, revision };
}

async function codeOfCase(notice: ReturnType<typeof summaryNoticeSchema.parse>): Promise<string | undefined> {
  return read(async (tx) => {
    const [row] = await tx
      .select({ code: case_.code })
      .from(case_)
      .where(and(eq(case_.studyId, notice.study), eq(case_.id, notice.case)));
    return row?.code;
  });
}
