import "server-only";
import type { JudgementMeasure } from "@/lib/agreement/judgements/judgement-measures";
import type { PairMeasure } from "@/lib/agreement/passages/pair-measures";
import type { RoleRow } from "@/lib/study/respondent-role";

/** Which double-coded interviews to compare, by whom, and by which measures. */
export type AgreementChoices = {
  /** The code of one group; null: all. */
  readonly group: string | null;
  /** Of whom one of the respondents has this role; null: all. */
  readonly role: RoleRow | null;
  /** The codes of these coders; none: all. */
  readonly coders: readonly string[];
  /** The codes of these interviews; none: all. */
  readonly interviews: readonly string[];
  /** Leave out what a coder opened again after finishing it. */
  readonly withoutReopened: boolean;
  /** Of judgements. */
  readonly measure: JudgementMeasure;
  /** Of two coders' passages. */
  readonly pairMeasure: PairMeasure;
};

export const everyChoice: AgreementChoices = {
  group: null,
  role: null,
  coders: [],
  interviews: [],
  withoutReopened: false,
  measure: "alpha",
  pairMeasure: "f1",
};
