import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { readAgreementInputs } from "@/db/reads/agreement/agreement-inputs";

/** The figures on agreement as one file, with all that they come from. */
export const GET = handler({
  policy: { kind: "study", action: "finished-work.see" },
  params: z.object({ study: z.string() }),
  search: z.object({}),
  run: async ({ viewer, membership: { study, slug } }) => {
    const inputs = await readAgreementInputs(viewer, study);
    if (inputs === null) return Response.json({ kind: "not-found" }, { status: 404 });
    return Response.json(inputs, {
      headers: {
        "content-disposition": `attachment; filename="${slug}-overeenstemming.json"`,
        "cache-control": "no-store",
      },
    });
  },
});
