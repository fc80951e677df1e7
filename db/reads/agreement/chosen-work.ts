import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { interview } from "@/db/schema/interview";
import type { Viewer } from "@/lib/access/viewer";
import type { AgreementWork } from "@/lib/agreement/agreement-work";
import { narrowWork } from "@/lib/agreement/narrow-work";
import type { InterviewId, MemberId, StudyId } from "@/lib/study/ids";
import { isInRoleRow } from "@/lib/study/respondent-role";
import { readStudyNames, type StudyNames } from "../results/study-names";
import { type RespondentInterviewed, respondentsByInterview } from "../study/respondents-by-interview";
import type { AgreementChoices } from "./agreement-choices";
import { readAgreementWork } from "./agreement-work";
import { reopenedWork } from "./reopened-work";

/** The work that is compared, with what its parts are called. */
export type ChosenWork = {
  /** All that is double-coded, as this viewer may know it. */
  readonly all: AgreementWork & { readonly waiting: number };
  readonly work: AgreementWork;
  /** How many of all interviews a coder opened again. */
  readonly reopened: number;
  readonly names: StudyNames;
  /** Of every interview of the study. */
  readonly codeOf: ReadonlyMap<InterviewId, string>;
  readonly respondentsOf: (interview: InterviewId) => readonly RespondentInterviewed[];
};

/** The work that the choices leave, as this viewer may know it (SAFETY, rule 2). */
export async function readChosenWork(
  tx: Transaction,
  { viewer, study, choices }: { readonly viewer: Viewer; study: StudyId; choices: AgreementChoices },
): Promise<ChosenWork> {
  const all = await readAgreementWork(tx, viewer, study);
  const names = await readStudyNames(tx, study);
  const respondentsOf = await respondentsByInterview(tx, study);
  const isReopened = await reopenedWork(tx, study);
  const codeOf = await interviewCodes(tx, study);
  const { group, role, withoutReopened } = choices;
  const interviews = new Set(choices.interviews);
  const coders = new Set(choices.coders);
  const isOfChosen = (respondents: readonly RespondentInterviewed[]) =>
    (group === null && role === null) ||
    respondents.some(
      (one) => (group === null || one.group.code === group) && (role === null || isInRoleRow(one.role, role)),
    );
  const work = narrowWork(all, {
    isChosen: (place) =>
      !(withoutReopened && isReopened(place)) &&
      (interviews.size === 0 || interviews.has(codeOf.get(place.interview) ?? "")) &&
      isOfChosen(respondentsOf(place.interview)),
    isCoder: (coder: MemberId) => coders.size === 0 || coders.has(names.members.get(coder)?.code ?? ""),
  });
  const reopened = new Set(all.doubleCoded.filter(isReopened).map((place) => place.interview)).size;
  return { all, work, reopened, names, codeOf, respondentsOf };
}

async function interviewCodes(tx: Transaction, study: StudyId): Promise<ReadonlyMap<InterviewId, string>> {
  const rows = await tx
    .select({ id: interview.id, code: interview.code })
    .from(interview)
    .where(eq(interview.studyId, study));
  return new Map(rows.map(({ id, code }) => [id, code]));
}
