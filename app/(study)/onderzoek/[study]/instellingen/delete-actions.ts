"use server";

import { z } from "zod";
import { action } from "@/app/_auth/action";
import { deleteStudy } from "@/db/writes/study/delete-study";
import { deleteInterview } from "@/db/writes/transcript/delete-interview";

export const removeStudy = action({
  policy: { kind: "study", action: "study.delete" },
  input: z.object({ study: z.string(), typed: z.string().max(200) }),
  run: ({ viewer, membership: { study, slug }, input: { typed } }) =>
    deleteStudy(viewer, study, { slug, typed }),
});

export const removeInterview = action({
  policy: { kind: "study", action: "transcript.delete" },
  input: z.object({ study: z.string(), code: z.string().min(1).max(200), typed: z.string().max(200) }),
  run: ({ viewer, membership: { study }, input: { code, typed } }) =>
    deleteInterview(viewer, study, { code, typed }),
});
