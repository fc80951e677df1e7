"use server";

import { z } from "zod";
import { action } from "@/app/_auth/action";
import { addCase } from "@/db/writes/case/add-case";
import { addRespondent } from "@/db/writes/case/add-respondent";
import { changeCase } from "@/db/writes/case/change-case";
import { changeRespondent } from "@/db/writes/case/change-respondent";
import { caseFields, code, respondentFields } from "./case-input";

const policy = { kind: "study", action: "case.edit" } as const;
const study = z.string();
const version = z.int().min(1);

export const addCaseAction = action({
  policy,
  input: caseFields.extend({ study, code }),
  run: ({ viewer, membership, input }) => addCase(viewer, membership.study, input),
});

export const changeCaseAction = action({
  policy,
  input: caseFields.extend({ study, code, version }),
  run: ({ viewer, membership, input }) => changeCase(viewer, membership.study, input),
});

export const addRespondentAction = action({
  policy,
  input: respondentFields.extend({ study, case: code, code }),
  run: ({ viewer, membership, input }) => addRespondent(viewer, membership.study, input),
});

export const changeRespondentAction = action({
  policy,
  input: respondentFields.extend({ study, code, version }),
  run: ({ viewer, membership, input }) => changeRespondent(viewer, membership.study, input),
});
