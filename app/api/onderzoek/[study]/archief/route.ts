import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { exportArchive } from "@/db/writes/study/export-archive";

/** The study as one file, to keep or to import elsewhere. */
export const GET = handler({
  policy: { kind: "study", action: "study.export" },
  params: z.object({ study: z.string() }),
  search: z.object({}),
  run: async ({ viewer, membership: { study, slug } }) => {
    const bytes = await exportArchive(viewer, study);
    if (bytes === null) return Response.json({ kind: "not-found" }, { status: 404 });
    return new Response(bytes, {
      headers: {
        "content-type": "application/json",
        "content-disposition": `attachment; filename="${slug}.json"`,
        "cache-control": "no-store",
      },
    });
  },
});
