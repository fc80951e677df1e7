"use server";

import { z } from "zod";
import { action } from "@/app/_auth/action";
import { mergeFactors } from "@/db/writes/factor/merge-factors";
import { partFactors } from "@/db/writes/factor/part-factors";
import { codeIdSchema } from "./code-id-schema";

const study = z.string();

export const mergeFactorsAction = action({
  policy: { kind: "study", action: "factor.merge" },
  input: z.object({ study, factor: codeIdSchema, into: codeIdSchema, reason: z.string().max(2000) }),
  run: async ({ viewer, membership, input }) => mergeFactors(viewer, { ...input, study: membership.study }),
});

export const partFactorsAction = action({
  policy: { kind: "study", action: "factor.merge" },
  input: z.object({ study, merge: z.number().int().positive() }),
  run: async ({ viewer, membership, input }) => partFactors(viewer, { ...input, study: membership.study }),
});
