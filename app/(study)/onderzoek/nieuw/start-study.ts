"use server";

import { z } from "zod";
import { action } from "@/app/_auth/action";
import { createStudy } from "@/db/writes/study/create-study";

export const startStudy = action({
  policy: { kind: "platform", action: "study.create" },
  input: z.object({
    name: z.string().trim().min(1).max(200),
    template: z.enum(["themes", "empty"]),
    language: z.enum(["nl", "en"]),
  }),
  run: ({ viewer, input }) => createStudy(viewer, input),
});
