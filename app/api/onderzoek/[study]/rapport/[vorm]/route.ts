import { getLocale } from "next-intl/server";
import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { exportForms } from "@/app/_report/export/export-form";
import { reportFile } from "@/app/_report/export/report-file";
import { exportReport } from "@/db/writes/report/export-report";
import type { SnapshotId } from "@/lib/study/ids";

/** The report as a file: as it is now, or with `kenmerk` as it was frozen. */
export const GET = handler({
  policy: { kind: "study", action: "study.export" },
  params: z.object({ study: z.string(), vorm: z.enum(exportForms) }),
  search: z.object({
    kenmerk: z
      .uuid()
      .transform((id) => id as SnapshotId)
      .optional(),
    taal: z.enum(["nl", "en"]).optional(),
  }),
  run: async ({ viewer, membership: { study, slug }, params: { vorm }, search }) => {
    const report = await exportReport(viewer, study, { form: vorm, snapshot: search.kenmerk ?? null });
    if (report === null) return Response.json({ kind: "not-found" }, { status: 404 });
    const language = search.taal ?? (await getLocale());
    const { bytes, type, ending } = await reportFile(report, { form: vorm, language, now: new Date() });
    return new Response(bytes, {
      headers: {
        "content-type": type,
        "content-disposition": `attachment; filename="${slug}-${ending}"`,
        "cache-control": "no-store",
      },
    });
  },
});
