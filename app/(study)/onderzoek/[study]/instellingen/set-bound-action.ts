"use server";

import { z } from "zod";
import { action } from "@/app/_auth/action";
import { setIndicativeBelow } from "@/db/writes/study/set-indicative-below";

export const setBoundAction = action({
  policy: { kind: "study", action: "study.edit" },
  // What is no number is refused with its field by the write.
  input: z.object({ study: z.string(), percentage: z.number().or(z.nan()), seen: z.number() }),
  run: ({ viewer, membership, input: { percentage, seen } }) =>
    setIndicativeBelow(viewer, membership.study, { share: percentage / 100, seen }),
});
