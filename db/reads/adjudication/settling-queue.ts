import "server-only";
import type { Transaction } from "@/db/client";
import type { Viewer } from "@/lib/access/viewer";
import { gainsOf } from "@/lib/adjudication/gains";
import { type Ranked, rankDifferences } from "@/lib/adjudication/rank-differences";
import type { AgreementWork } from "@/lib/agreement/agreement-work";
import type { InterviewId, StudyId } from "@/lib/study/ids";
import {
  type DifferencesFound,
  type FoundDifference,
  type FoundOpinion,
  findDifferences,
} from "./found-differences";
import type { QueuedDifference } from "./queue-shown";
import type { WorkToSettle } from "./work-to-settle";

/** Something to settle or settled, with what settling it gains: 0 for an opinion, which no coefficient counts. */
export type InQueue = Ranked<(FoundDifference | FoundOpinion) & { readonly gain: number }>;

export type Queue = DifferencesFound & {
  /** Of the whole study, in the order in which they are worth settling. */
  readonly ranked: readonly InQueue[];
  readonly agreement: AgreementWork;
};

/** All differences of a study in the order in which they are worth settling, as the viewer may know them. */
export async function settlingQueue(tx: Transaction, viewer: Viewer, study: StudyId): Promise<Queue> {
  const found = await findDifferences(tx, viewer, study);
  const agreement = agreementWorkOf(found.work);
  const gainOf = gainsOf(agreement);
  const ranked = rankDifferences([
    ...found.betweenCoders.map((each) => ({ ...each, gain: gainOf(each.difference) })),
    ...found.opinions.map((each) => ({ ...each, gain: 0 })),
  ]);
  return { ...found, ranked, agreement };
}

/** What someone differs on. */
export function kindOf(each: FoundDifference | FoundOpinion): QueuedDifference["kind"] {
  return each.kind === "opinion" ? each.kind : each.difference.kind;
}

/** The interviews in which something is open to be settled by the viewer, what is worth most first. */
export function interviewsToSettle(ranked: readonly InQueue[]): readonly InterviewId[] {
  const open = ranked.filter(({ state, codedByViewer }) => state === "open" && !codedByViewer);
  return [...new Set(open.map(({ interview }) => interview))];
}

/** The same work as agreement is computed from. */
function agreementWorkOf({ names, interviews, onThemes }: WorkToSettle): AgreementWork {
  const compared = new Set(onThemes.map(({ interview }) => interview));
  return {
    themes: names.themes,
    interviews: interviews.filter(({ id }) => compared.has(id)),
    coders: [...names.members.keys()],
    doubleCoded: onThemes,
    judgements: onThemes.flatMap(({ interview, theme, judgements }) =>
      judgements.map(({ coder, stance }) => ({ interview, theme, coder, stance })),
    ),
    codings: onThemes.flatMap(({ interview, theme, codings }) =>
      codings.map(({ coder, stance, from, to }) => ({ interview, theme, coder, stance, from, to })),
    ),
  };
}
