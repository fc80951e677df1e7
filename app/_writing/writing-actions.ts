"use server";
import { action } from "@/app/_auth/action";
import { saveWriting } from "@/db/writes/writing/save-writing";
import { saveWritingSchema } from "@/lib/writing/save-writing";

/** What a browser sends of a summary or a memo, as it is typed. */
export const saveWritingAction = action({
  policy: { kind: "study", action: "summary.edit" },
  input: saveWritingSchema,
  run: ({ viewer, membership, input }) => saveWriting(viewer, membership.study, input),
});
