"use server";

import { z } from "zod";
import { action } from "@/app/_auth/action";
import { joinOpinions } from "@/db/writes/opinion/join-opinions";
import { partOpinions } from "@/db/writes/opinion/part-opinions";
import { chooseWeighting } from "@/db/writes/weighting/choose-weighting";
import { rolesInN } from "@/lib/weight/weighting";
import { respondentIdSchema } from "./respondent-id-schema";

const study = z.string();
const reason = z.string().max(2000);

export const chooseWeightingAction = action({
  policy: { kind: "study", action: "weighting.set" },
  input: z.object({
    study,
    weighting: z.object({
      meanOver: z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("study") }),
        z.object({ kind: z.literal("group") }),
        z.object({ kind: z.literal("set"), mean: z.number() }),
      ]),
      countUnknown: z.boolean(),
      rolesInN: z.enum(rolesInN),
    }),
    reason,
    seen: z.number().int().nullable(),
  }),
  run: async ({ viewer, membership, input }) =>
    chooseWeighting(viewer, { ...input, study: membership.study }),
});

export const joinOpinionsAction = action({
  policy: { kind: "study", action: "opinion.join" },
  input: z.object({ study, respondent: respondentIdSchema, sharesWith: respondentIdSchema, reason }),
  run: async ({ viewer, membership, input }) => joinOpinions(viewer, { ...input, study: membership.study }),
});

export const partOpinionsAction = action({
  policy: { kind: "study", action: "opinion.join" },
  input: z.object({ study, respondent: respondentIdSchema, reason }),
  run: async ({ viewer, membership, input }) => partOpinions(viewer, { ...input, study: membership.study }),
});
