import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { askedText } from "@/app/_writing/asked-text";
import { readStanding } from "@/db/reads/writing/standing-text";

/** A summary or a memo as it stands now. */
export const GET = handler({
  policy: { kind: "study", action: "case.see" },
  params: z.object({ study: z.string() }),
  search: askedText,
  unattended: true,
  run: async ({ viewer, membership, search }) => {
    const found = await readStanding(viewer, membership.study, search.on, search.memo ?? null);
    return Response.json(found ?? { kind: "no-such-text" }, { status: found === null ? 404 : 200 });
  },
});
