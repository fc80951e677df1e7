import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { askedText } from "@/app/_writing/asked-text";
import { readVersion, readVersions } from "@/db/reads/writing/earlier-versions";

/** The versions of a summary or a memo by who and when; with a number, what that one says. */
export const GET = handler({
  policy: { kind: "study", action: "case.see" },
  params: z.object({ study: z.string() }),
  search: askedText.extend({ version: z.coerce.number().int().min(1).optional() }),
  run: async ({ viewer, membership, search: { on, memo = null, version } }) => {
    if (version === undefined)
      return Response.json({ versions: await readVersions(viewer, membership.study, on, memo) });
    const found = await readVersion(viewer, membership.study, { on, memo, version });
    return Response.json(found ?? { kind: "no-such-text" }, { status: found === null ? 404 : 200 });
  },
});
