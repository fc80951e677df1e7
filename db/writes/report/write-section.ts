import "server-only";
import { eq } from "drizzle-orm";
import { reportText } from "@/db/schema/report";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import type { SectionKey } from "@/lib/report/section-key";
import { accept, type Result, refuse } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { write } from "../write";
import type { ReportWriteRefusal } from "./arrange-report";

/** Keeps what the researchers write in a section, apart from what is filled in; an empty text takes it away. */
export async function writeSection(
  viewer: Viewer,
  input: {
    readonly study: StudyId;
    readonly section: SectionKey;
    readonly text: string;
    /** The version that the viewer saw; 0: nothing was written yet. */
    readonly seen: number;
  },
): Promise<Result<null, ReportWriteRefusal>> {
  if (!may(viewer, "report.write", input.study)) return refuse({ kind: "not-allowed" });
  return write<null, ReportWriteRefusal>(viewer, input.study, async (tx, log) => {
    const values = {
      text: input.text.replaceAll("\r\n", "\n").trim(),
      version: input.seen + 1,
      writtenBy: membershipOf(viewer, input.study)?.member ?? null,
      writtenAt: new Date(),
    };
    const changed = await tx
      .insert(reportText)
      .values({ studyId: input.study, section: input.section, ...values })
      .onConflictDoUpdate({
        target: [reportText.studyId, reportText.section],
        set: values,
        setWhere: eq(reportText.version, input.seen),
      })
      .returning({ version: reportText.version });
    if (changed.length === 0) return refuse({ kind: "report-changed-meanwhile" });
    log("report.written", { section: input.section, characters: values.text.length });
    return accept(null);
  });
}
