"use server";

import { z } from "zod";
import { action } from "@/app/_auth/action";
import { expectDirection } from "@/db/writes/comparison/expect-direction";
import { stances } from "@/lib/stance/stance";

export const expectDirectionAction = action({
  policy: { kind: "study", action: "study.edit" },
  input: z.object({
    study: z.string(),
    theme: z.string(),
    stance: z.enum(stances),
    moreIn: z.string().nullable(),
    reason: z.string().max(2000),
    seen: z.number().int().nullable(),
  }),
  run: ({ viewer, membership, input }) => expectDirection(viewer, membership.study, input),
});
