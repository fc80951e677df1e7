import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { askedText } from "@/app/_writing/asked-text";
import { readMemosOn } from "@/db/reads/writing/memos-on";

/** The memos on a thing that the viewer may see. */
export const GET = handler({
  policy: { kind: "study", action: "memo.write" },
  params: z.object({ study: z.string() }),
  search: askedText.omit({ memo: true }),
  run: async ({ viewer, membership, search: { on } }) => {
    const found = on.kind === "summary" ? null : await readMemosOn(viewer, membership.study, on);
    return Response.json(found ?? { kind: "no-such-text" }, { status: found === null ? 404 : 200 });
  },
});
