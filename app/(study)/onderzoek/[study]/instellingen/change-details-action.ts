"use server";

import { z } from "zod";
import { action } from "@/app/_auth/action";
import { changeDetails } from "@/db/writes/study/change-details";

export const changeDetailsAction = action({
  policy: { kind: "study", action: "study.edit" },
  input: z.object({
    study: z.string(),
    name: z.string().trim().min(1).max(200),
    language: z.enum(["nl", "en"]),
    note: z.string().trim().max(20_000),
    version: z.int().min(1),
  }),
  run: ({ viewer, membership, input }) => changeDetails(viewer, membership.study, input),
});
