"use server";

import { action } from "@/app/_auth/action";
import { settleDifference, undoDifference } from "@/db/writes/adjudication/settle-difference";
import { settlingInput, undoingInput } from "./settling-input";

const settling = { kind: "study", action: "work.settle" } as const;

export const settleAction = action({
  policy: settling,
  input: settlingInput,
  run: ({ viewer, membership, input }) => settleDifference(viewer, { ...input, study: membership.study }),
});

export const undoSettlingAction = action({
  policy: settling,
  input: undoingInput,
  run: ({ viewer, membership, input }) => undoDifference(viewer, { ...input, study: membership.study }),
});
