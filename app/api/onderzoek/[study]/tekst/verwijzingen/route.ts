import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { askedText } from "@/app/_writing/asked-text";
import { findReferences } from "@/db/reads/writing/find-references";

/** Turns and codings that a text can link to. */
export const GET = handler({
  policy: { kind: "study", action: "transcript.see" },
  params: z.object({ study: z.string() }),
  search: askedText.extend({ words: z.string().max(200) }),
  run: async ({ viewer, membership, search: { on, words } }) =>
    Response.json({ found: await findReferences(viewer, membership.study, on, words) }),
});
