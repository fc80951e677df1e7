import "server-only";
import type { Transaction } from "@/db/client";
import type { Viewer } from "@/lib/access/viewer";
import { type JudgedOpinion, judgeOpinions } from "@/lib/stance/judge-opinions";
import { opinionsOfRow } from "@/lib/stance/opinions-of-row";
import type { StudyId } from "@/lib/study/ids";
import type { RoleRow } from "@/lib/study/respondent-role";
import { type ResponseRow, responseByRole } from "@/lib/study/response-by-role";
import type { StudyWork } from "@/lib/study/study-work";
import type { Weighting } from "@/lib/weight/weighting";
import { readIndicativeBelow } from "./indicative-below";
import { readStudyNames, type StudyNames } from "./study-names";
import { readStudyWork } from "./study-work";
import { readWeightingOf } from "./weighting-of";

export type WeighedOpinions = {
  /** Of all roles, over all groups. */
  readonly opinions: readonly JudgedOpinion[];
  /** Those of a row of roles, over all groups. */
  readonly opinionsOf: (role: RoleRow) => readonly JudgedOpinion[];
  readonly work: StudyWork;
  readonly names: StudyNames;
  readonly weighting: Weighting;
  /** The mean number of opinions per case, of each group (its code) that has an opinion. */
  readonly means: readonly { readonly group: string; readonly mean: number }[];
  readonly trustOf: (group: StudyNames["groups"][number]["id"], role: RoleRow) => ResponseRow["trust"];
};

/** The study's opinions as this viewer may know them, weighed as the study chose. */
export async function readWeighedOpinions(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
): Promise<WeighedOpinions> {
  const work = await readStudyWork(tx, viewer, study);
  const names = await readStudyNames(tx, study);
  const weighting = await readWeightingOf(tx, study);
  const { opinions, weighing } = judgeOpinions(work, {
    meanOver: weighting.meanOver,
    whose: { kind: "everyone" },
  });
  const meanByGroup = new Map(weighing.cases.map(({ group, mean }) => [group, mean]));
  const responses = responseByRole(work, await readIndicativeBelow(tx, study));
  return {
    opinions,
    opinionsOf: (role) => opinionsOfRow(opinions, weighting, role),
    work,
    names,
    weighting,
    means: names.groups.flatMap(({ id, code }) => {
      const mean = meanByGroup.get(id);
      return mean === undefined ? [] : [{ group: code, mean }];
    }),
    trustOf: (group, role) =>
      responses.find((row) => row.group === group && row.role === role)?.trust ?? null,
  };
}
