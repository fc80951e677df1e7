"use server";

import { action } from "@/app/_auth/action";
import { assignInterviews } from "@/db/writes/assignment/assign-interviews";
import { assignLaterTheme } from "@/db/writes/assignment/assign-later-theme";
import { changeRound } from "@/db/writes/assignment/change-round";
import { handOnWorkOf } from "@/db/writes/assignment/hand-on-work-of";
import { keepDoubleCoding } from "@/db/writes/assignment/keep-double-coding";
import { releaseInterview } from "@/db/writes/assignment/release-interview";
import { reopenForCoder } from "@/db/writes/assignment/reopen-for-coder";
import { withdrawAssignment } from "@/db/writes/assignment/withdraw-assignment";
import { withdrawUnbegun } from "@/db/writes/assignment/withdraw-unbegun";
import { applyCodingOperation } from "@/db/writes/coding/apply-coding-operation";
import {
  assigningInput,
  assignmentInput,
  changingRoundInput,
  doubleCodingInput,
  handingOnInput,
  laterThemeInput,
  ownStandingInput,
  releasingInput,
  reopeningInput,
  takingBackInput,
} from "./assignment-input";

const assigning = { kind: "study", action: "assignment.make" } as const;

export const assignAction = action({
  policy: assigning,
  input: assigningInput,
  run: ({ viewer, membership, input }) => assignInterviews(viewer, { ...input, study: membership.study }),
});

export const assignLaterThemeAction = action({
  policy: assigning,
  input: laterThemeInput,
  run: ({ viewer, membership, input }) => assignLaterTheme(viewer, { ...input, study: membership.study }),
});

export const withdrawAction = action({
  policy: assigning,
  input: assignmentInput,
  run: ({ viewer, membership, input }) => withdrawAssignment(viewer, { ...input, study: membership.study }),
});

export const withdrawUnbegunAction = action({
  policy: assigning,
  input: takingBackInput,
  run: ({ viewer, membership, input }) => withdrawUnbegun(viewer, { ...input, study: membership.study }),
});

export const keepDoubleCodingAction = action({
  policy: assigning,
  input: doubleCodingInput,
  run: ({ viewer, membership, input }) => keepDoubleCoding(viewer, { ...input, study: membership.study }),
});

export const changeRoundAction = action({
  policy: assigning,
  input: changingRoundInput,
  run: ({ viewer, membership, input }) => changeRound(viewer, { ...input, study: membership.study }),
});

export const reopenAction = action({
  policy: assigning,
  input: reopeningInput,
  run: ({ viewer, membership, input }) => reopenForCoder(viewer, { ...input, study: membership.study }),
});

export const handOnAction = action({
  policy: assigning,
  input: handingOnInput,
  run: ({ viewer, membership, input }) => handOnWorkOf(viewer, { ...input, study: membership.study }),
});

export const releaseAction = action({
  policy: { kind: "study", action: "work.release" },
  input: releasingInput,
  run: ({ viewer, membership, input }) => releaseInterview(viewer, { ...input, study: membership.study }),
});

export const ownStandingAction = action({
  policy: { kind: "study", action: "coding.make" },
  input: ownStandingInput,
  run: ({ viewer, membership, input: { study: _, ...sent } }) =>
    applyCodingOperation(viewer, membership.study, { ...sent, user: viewer.user }),
});
