import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { readCodebookOfCoding } from "@/db/reads/codebook/codebook-of-coding";
import type { CodingId } from "@/lib/study/ids";

/** Under which version of the codebook a coding was made, for its card; `made` is null where it isn't known. */
export const GET = handler({
  policy: { kind: "study", action: "transcript.see" },
  params: z.object({ study: z.string(), coding: z.uuid().transform((id) => id as string as CodingId) }),
  search: z.object({}),
  run: async ({ viewer, membership, params }) => {
    const made = await readCodebookOfCoding(viewer, membership.study, params.coding);
    return Response.json({ made }, { headers: { "cache-control": "no-store" } });
  },
});
