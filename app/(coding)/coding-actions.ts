"use server";
import { action } from "@/app/_auth/action";
import { applyCodingOperation as applyOperation } from "@/db/writes/coding/apply-coding-operation";
import { namedCodingOperationSchema } from "@/lib/coding/coding-operation";

/** What a browser's queue sends: one thing that a coder did to their own work. */
export const applyCodingOperation = action({
  policy: { kind: "study", action: "coding.make" },
  input: namedCodingOperationSchema,
  run: ({ viewer, membership, input }) => applyOperation(viewer, membership.study, input),
});
