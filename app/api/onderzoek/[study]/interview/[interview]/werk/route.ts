import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { readWork } from "@/db/reads/coding/read-work";

/** The work on an interview as the viewer may know it now, for a coding screen that is open already. */
export const GET = handler({
  policy: { kind: "study", action: "transcript.see" },
  params: z.object({ study: z.string(), interview: z.string() }),
  search: z.object({}),
  unattended: true,
  run: async ({ viewer, membership, params }) => {
    const work = await readWork(viewer, membership.study, params.interview);
    const headers = { "cache-control": "no-store" };
    return work === null
      ? Response.json({ kind: "not-found" }, { status: 404, headers })
      : Response.json(work, { headers });
  },
});
