"use server";

import { z } from "zod";
import { action } from "@/app/_auth/action";
import { addGroup } from "@/db/writes/study/add-group";
import { renameGroup } from "@/db/writes/study/rename-group";

const policy = { kind: "study", action: "study.edit" } as const;
const fields = z.object({
  study: z.string(),
  // In the order of the form, in which faults are listed.
  name: z.string().trim().min(1).max(100),
  code: z.string().trim().min(1).max(40),
});

export const addGroupAction = action({
  policy,
  input: fields,
  run: ({ viewer, membership, input }) => addGroup(viewer, membership.study, input),
});

export const renameGroupAction = action({
  policy,
  input: fields.extend({ seen: z.string() }),
  run: ({ viewer, membership, input }) => renameGroup(viewer, membership.study, input),
});
