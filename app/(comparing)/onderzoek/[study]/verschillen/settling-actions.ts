"use server";

import { action } from "@/app/_auth/action";
import { askCodebook } from "@/db/writes/adjudication/ask-codebook";
import { discussDecision } from "@/db/writes/adjudication/discuss-decision";
import { keepPlace } from "@/db/writes/adjudication/keep-place";
import { settleDifference, undoDifference } from "@/db/writes/adjudication/settle-difference";
import { askingInput, discussingInput, placeInput, settlingInput, undoingInput } from "./settling-input";

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

export const askCodebookAction = action({
  policy: settling,
  input: askingInput,
  run: ({ viewer, membership, input }) => askCodebook(viewer, { ...input, study: membership.study }),
});

export const keepPlaceAction = action({
  policy: { kind: "study", action: "transcript.see" },
  input: placeInput,
  run: ({ viewer, membership, input }) => keepPlace(viewer, membership.study, input),
});

export const discussDecisionAction = action({
  policy: { kind: "study", action: "transcript.see" },
  input: discussingInput,
  run: ({ viewer, membership, input }) => discussDecision(viewer, membership.study, input),
});
