import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { reportOutline, reportText } from "@/db/schema/report";
import { outlineWith } from "@/lib/report/outline-with";
import type { SectionKey } from "@/lib/report/section-key";
import type { ReportOutline } from "@/lib/report/snapshot-content";
import type { StudyId, ThemeId } from "@/lib/study/ids";

/** The outline as it stands, with the versions that a change of it names. */
export type KeptOutline = Omit<ReportOutline, "texts"> & {
  /** 0 where the sections still have their own order. */
  readonly version: number;
  readonly texts: readonly {
    readonly section: SectionKey;
    readonly text: string;
    readonly version: number;
  }[];
};

/** How the study arranged its report, and what it wrote in it. */
export async function readReportOutline(
  tx: Transaction,
  study: StudyId,
  themes: readonly { readonly id: ThemeId }[],
): Promise<KeptOutline> {
  const [row] = await tx.select().from(reportOutline).where(eq(reportOutline.studyId, study));
  const texts = await tx
    .select({ section: reportText.section, text: reportText.text, version: reportText.version })
    .from(reportText)
    .where(eq(reportText.studyId, study));
  return { ...outlineWith(themes, row ?? { order: [], leftOut: [] }), version: row?.version ?? 0, texts };
}
