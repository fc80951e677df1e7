"use server";

import { action } from "@/app/_auth/action";
import { addTheme } from "@/db/writes/codebook/add-theme";
import { answerQuestion } from "@/db/writes/codebook/answer-question";
import { changeTheme } from "@/db/writes/codebook/change-theme";
import { joinProposal } from "@/db/writes/codebook/join-proposal";
import { moveCode } from "@/db/writes/codebook/move-code";
import { moveTheme } from "@/db/writes/codebook/move-theme";
import { saveCode } from "@/db/writes/codebook/save-code";
import { settleProposal } from "@/db/writes/codebook/settle-proposal";
import { withdrawProposal } from "@/db/writes/codebook/withdraw-proposal";
import {
  answerInput,
  codeInput,
  moveCodeInput,
  moveThemeInput,
  namedProposalInput,
  proposalInput,
  themeInput,
  themeToChange,
} from "./codebook-input";

const policy = { kind: "study", action: "codebook.edit" } as const;

export const addThemeAction = action({
  policy,
  input: themeInput,
  run: ({ viewer, membership, input }) => addTheme(viewer, membership.study, input),
});

export const changeThemeAction = action({
  policy,
  input: themeToChange,
  run: ({ viewer, membership, input }) => changeTheme(viewer, membership.study, input),
});

export const saveCodeAction = action({
  policy,
  input: codeInput,
  run: ({ viewer, membership, input }) => saveCode(viewer, membership.study, input),
});

export const moveThemeAction = action({
  policy,
  input: moveThemeInput,
  run: ({ viewer, membership, input }) => moveTheme(viewer, membership.study, input),
});

export const moveCodeAction = action({
  policy,
  input: moveCodeInput,
  run: ({ viewer, membership, input }) => moveCode(viewer, membership.study, input),
});

export const withdrawProposalAction = action({
  policy: { kind: "study", action: "coding.make" },
  input: namedProposalInput,
  run: ({ viewer, membership, input }) => withdrawProposal(viewer, membership.study, input),
});

export const settleProposalAction = action({
  policy: { kind: "study", action: "codebook.settle" },
  input: proposalInput,
  run: ({ viewer, membership, input }) => settleProposal(viewer, membership.study, input),
});

export const joinProposalAction = action({
  policy: { kind: "study", action: "codebook.settle" },
  input: namedProposalInput,
  run: ({ viewer, membership, input }) => joinProposal(viewer, membership.study, input),
});

export const answerQuestionAction = action({
  policy: { kind: "study", action: "codebook.settle" },
  input: answerInput,
  run: ({ viewer, membership, input }) => answerQuestion(viewer, membership.study, input),
});
