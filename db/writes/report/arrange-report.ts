import "server-only";
import { eq } from "drizzle-orm";
import { reportOutline } from "@/db/schema/report";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import type { SectionKey } from "@/lib/report/section-key";
import { accept, type Result, refuse } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { write } from "../write";

export type ReportWriteRefusal =
  | { readonly kind: "not-allowed" }
  /** Someone else changed the same since the viewer looked. */
  | { readonly kind: "report-changed-meanwhile" };

/** Puts the sections of the report in another order, and says which are left out. */
export async function arrangeReport(
  viewer: Viewer,
  input: {
    readonly study: StudyId;
    readonly order: readonly SectionKey[];
    readonly leftOut: readonly SectionKey[];
    /** The version that the viewer saw; 0: the sections had their own order still. */
    readonly seen: number;
  },
): Promise<Result<null, ReportWriteRefusal>> {
  if (!may(viewer, "report.write", input.study)) return refuse({ kind: "not-allowed" });
  return write<null, ReportWriteRefusal>(viewer, input.study, async (tx, log) => {
    const values = {
      order: input.order,
      leftOut: input.leftOut,
      version: input.seen + 1,
      writtenBy: membershipOf(viewer, input.study)?.member ?? null,
      writtenAt: new Date(),
    };
    const changed = await tx
      .insert(reportOutline)
      .values({ studyId: input.study, ...values })
      .onConflictDoUpdate({
        target: reportOutline.studyId,
        set: values,
        setWhere: eq(reportOutline.version, input.seen),
      })
      .returning({ version: reportOutline.version });
    if (changed.length === 0) return refuse({ kind: "report-changed-meanwhile" });
    log("report.arranged", { version: values.version, leftOut: input.leftOut.length });
    return accept(null);
  });
}
