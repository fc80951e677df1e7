import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_ } from "@/db/schema/case";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { withoutSharing } from "@/lib/opinion/without-sharing";
import { type JudgedOpinion, judgeOpinions } from "@/lib/stance/judge-opinions";
import { opinionsOfRow } from "@/lib/stance/opinions-of-row";
import type { StudyId } from "@/lib/study/ids";
import type { RoleRow } from "@/lib/study/respondent-role";
import type { ResponseRow } from "@/lib/study/response-by-role";
import type { StudyWork } from "@/lib/study/study-work";
import type { MeanOver } from "@/lib/weight/weigh-opinions";
import { type RolesInN, standardWeighting, type Weighting } from "@/lib/weight/weighting";
import { read } from "../read";
import { rowsBy } from "../rows-by";
import { readStudyNames } from "./study-names";
import { readStudyWork } from "./study-work";
import { readTrustByGroup } from "./trust-by-group";
import { type WeighingEffect, weighingEffect } from "./weighing-effect";
import { type ChosenWeighting, readWeightingChoices } from "./weighting-of";
import { type WorkThatCounts, workThatCounts } from "./work-that-counts";

/** What a viewer tries without saving it; what is null is as the study chose. */
export type TriedWeighting = {
  readonly meanOver: MeanOver | null;
  readonly countUnknown: boolean | null;
  readonly rolesInN: RolesInN | null;
  /** False: as if nobody shared an opinion. */
  readonly sharing: boolean;
  /** Of which row of roles the stance counts beside it are, and the n where it counts the roles shown. */
  readonly role: RoleRow;
};

export type StudyWeighing = {
  readonly weighting: Weighting;
  /** How the study weighs, while another way is tried. */
  readonly studys: Weighting;
  /** All choices of the study, the one that stands first. */
  readonly choices: readonly ChosenWeighting[];
  readonly groups: readonly WeighedGroup[];
  /** What trying changes in the stance counts of everyone. */
  readonly effect: readonly WeighingEffect[];
  readonly counting: WorkThatCounts;
  readonly mayChoose: boolean;
  readonly mayJoin: boolean;
};

export type WeighedGroup = {
  readonly code: string;
  readonly name: string;
  /** Of the row of roles that is shown. */
  readonly trust: ResponseRow["trust"];
  readonly cases: readonly WeighedCase[];
};

export type WeighedCase = {
  readonly code: string;
  /** Empty for those who may not see cases. */
  readonly title: string;
  readonly interviews: number;
  /** Opinions that more than one of the interviewed hold. */
  readonly shared: number;
  /** n(c). */
  readonly opinions: number;
  /** m, and m : n(c); null for a case without an opinion, which does not count. */
  readonly weighed: { readonly mean: number; readonly weight: number } | null;
};

/** How the study weighs its opinions, case by case, and what another way would change. Null: not the viewer's. */
export async function readStudyWeighing(
  viewer: Viewer,
  study: StudyId,
  tried: TriedWeighting,
): Promise<StudyWeighing | null> {
  if (!may(viewer, "results.see", study)) return null;
  return read(async (tx) => {
    const held = await readStudyWork(tx, viewer, study);
    const names = await readStudyNames(tx, study);
    const choices = await readWeightingChoices(tx, study);
    const titles = may(viewer, "case.see", study) ? await readTitles(tx, study) : new Map<string, string>();
    const studys = choices[0] ?? standardWeighting;
    const weighting = {
      meanOver: tried.meanOver ?? studys.meanOver,
      countUnknown: tried.countUnknown ?? studys.countUnknown,
      rolesInN: tried.rolesInN ?? studys.rolesInN,
    };
    const work = tried.sharing ? held : withoutSharing(held);
    const whose = { kind: "everyone" } as const;
    const now = judgeOpinions(held, { meanOver: studys.meanOver, whose });
    const then = judgeOpinions(work, { meanOver: weighting.meanOver, whose });
    const inRow = opinionsOfRow(then.opinions, weighting, tried.role);
    const trustOf = await readTrustByGroup(tx, study, { work: held, role: tried.role });
    const casesOf = weighedCases(work, weighting.rolesInN === "shown" ? inRow : then.opinions, titles);
    return {
      weighting,
      studys: {
        meanOver: studys.meanOver,
        countUnknown: studys.countUnknown,
        rolesInN: studys.rolesInN,
      },
      choices,
      groups: names.groups.map(({ id, code, name }) => ({
        code,
        name,
        trust: trustOf(id),
        cases: casesOf(id),
      })),
      effect: weighingEffect(
        names,
        {
          opinions: opinionsOfRow(now.opinions, studys, tried.role),
          countUnknown: studys.countUnknown,
        },
        { opinions: inRow, countUnknown: weighting.countUnknown },
      ),
      counting: await workThatCounts(tx, viewer, study, held),
      mayChoose: may(viewer, "weighting.set", study),
      mayJoin: may(viewer, "opinion.join", study),
    };
  });
}

async function readTitles(tx: Transaction, study: StudyId): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .select({ id: case_.id, title: case_.title })
    .from(case_)
    .where(eq(case_.studyId, study));
  return new Map(rows.map(({ id, title }) => [id, title]));
}

function weighedCases(
  work: StudyWork,
  opinions: readonly JudgedOpinion[],
  titles: ReadonlyMap<string, string>,
): (group: StudyWork["groups"][number]["id"]) => readonly WeighedCase[] {
  const opinionsOf = rowsBy(opinions, (opinion) => opinion.case);
  const interviewed = new Set(work.interviews.flatMap(({ respondents }) => respondents));
  return (group) =>
    work.cases
      .filter((each) => each.group === group)
      .map(({ id, code }) => {
        const ofCase = opinionsOf(id);
        const weight = ofCase[0]?.weight;
        return {
          code,
          title: titles.get(id) ?? "",
          interviews: new Set(ofCase.flatMap((opinion) => opinion.interviews)).size,
          shared: ofCase.filter(({ holders }) => holders.filter((one) => interviewed.has(one)).length > 1)
            .length,
          opinions: ofCase.length,
          weighed: weight === undefined ? null : { mean: weight * ofCase.length, weight },
        };
      });
}
