import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { findableOf, findableStudies } from "@/db/reads/study/findable-of";

/** What the palette finds in a study by name, and the viewer's other studies. */
export const GET = handler({
  policy: { kind: "study", action: "study.see" },
  params: z.object({ study: z.string() }),
  search: z.object({}),
  run: async ({ viewer, membership }) => {
    const [found, studies] = [await findableOf(viewer, membership), await findableStudies(viewer)];
    return Response.json({ ...found, studies }, { headers: { "cache-control": "no-store" } });
  },
});
