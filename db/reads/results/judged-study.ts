import "server-only";
import type { Transaction } from "@/db/client";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { type JudgedOpinions, judgeOpinions } from "@/lib/stance/judge-opinions";
import type { MemberId, StudyId } from "@/lib/study/ids";
import type { StudyWork } from "@/lib/study/study-work";
import type { MeanOver } from "@/lib/weight/weigh-opinions";
import { isSameWeighting, type RolesInN, type Weighting } from "@/lib/weight/weighting";
import type { WorkInSight } from "../work/visible-work-of";
import { readIndicativeBelow } from "./indicative-below";
import { readStudyNames, type StudyNames } from "./study-names";
import { readWorkInSight } from "./study-work";
import { readWeightingOf } from "./weighting-of";

/** How a viewer wants to see the results; what is null is as the study chose. */
export type ResultChoices = {
  readonly meanOver: MeanOver | null;
  readonly countUnknown: boolean | null;
  readonly rolesInN: RolesInN | null;
  /** The code of one coder whose judgements alone count; null: the rule for everyone's together. */
  readonly coder: string | null;
};

export type JudgedStudy = JudgedOpinions & {
  readonly work: StudyWork;
  /** What of the work the viewer may know. */
  readonly sight: WorkInSight;
  readonly names: StudyNames;
  /** With a response below this share a result is indicative only. */
  readonly indicativeBelow: number;
  readonly weighting: Weighting;
  /** Whether that is how the study itself weighs. */
  readonly isStudys: boolean;
  /** Whose judgements alone were counted; null: everyone's, also where the coder asked for may not be seen. */
  readonly coder: MemberId | null;
  /** The coders whose counts alone the viewer may see. */
  readonly coders: readonly { readonly id: MemberId; readonly code: string; readonly name: string }[];
};

/** The study's opinions, weighed and judged as this viewer may know them and wants to see them. */
export async function readJudgedStudy(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  choices: ResultChoices,
): Promise<JudgedStudy> {
  const { work, sight } = await readWorkInSight(tx, viewer, study);
  const names = await readStudyNames(tx, study);
  const studys = await readWeightingOf(tx, study);
  const weighting = {
    meanOver: choices.meanOver ?? studys.meanOver,
    countUnknown: choices.countUnknown ?? studys.countUnknown,
    rolesInN: choices.rolesInN ?? studys.rolesInN,
  };
  const coders = codersFor(viewer, study, work, names);
  const coder = coders.find(({ code }) => code === choices.coder)?.id ?? null;
  const whose = coder === null ? ({ kind: "everyone" } as const) : ({ kind: "one-coder", coder } as const);
  return {
    ...judgeOpinions(work, { meanOver: weighting.meanOver, whose }),
    work,
    sight,
    names,
    indicativeBelow: await readIndicativeBelow(tx, study),
    weighting,
    isStudys: isSameWeighting(weighting, studys),
    coder,
    coders,
  };
}

/** Who reviews finished work may look at each coder's counts; a coder at their own. */
function codersFor(viewer: Viewer, study: StudyId, work: StudyWork, names: StudyNames) {
  const judged = new Set(work.judgements.map(({ coder }) => coder));
  const self = membershipOf(viewer, study)?.member;
  const reviews = may(viewer, "finished-work.see", study);
  return [...names.members]
    .filter(([id]) => judged.has(id) && (reviews || id === self))
    .map(([id, named]) => ({ id, ...named }));
}
