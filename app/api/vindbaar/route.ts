import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { findableStudies } from "@/db/reads/study/findable-of";

/** What the palette finds outside a study: the viewer's studies. */
export const GET = handler({
  policy: { kind: "signed-in" },
  params: z.object({}),
  search: z.object({}),
  run: async ({ viewer }) =>
    Response.json({ studies: await findableStudies(viewer) }, { headers: { "cache-control": "no-store" } }),
});
