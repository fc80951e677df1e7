import "server-only";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { mergedFactors } from "@/lib/factor/merged-factors";
import type { Polarity } from "@/lib/stance/stance";
import type { CodeId, StudyId } from "@/lib/study/ids";
import { isInRoleRow, type RoleRow } from "@/lib/study/respondent-role";
import type { ResponseRow } from "@/lib/study/response-by-role";
import { read } from "../read";
import { readTrustByGroup } from "../results/trust-by-group";
import type { WeighedOpinions } from "../results/weighed-opinions";
import { type WorkThatCounts, workThatCounts } from "../results/work-that-counts";
import type { FactorName, StandingMerge } from "./factor-codings";
import { readToldFactors } from "./told-factors";

export type Factors = Pick<WeighedOpinions, "weighting" | "means"> & {
  readonly groups: readonly FactorGroup[];
  readonly themes: readonly ThemeFactors[];
  readonly counting: WorkThatCounts;
  readonly mayMerge: boolean;
};

export type FactorGroup = {
  readonly code: string;
  readonly name: string;
  /** Respondents of the row of roles who were interviewed. */
  readonly interviewed: number;
  readonly trust: ResponseRow["trust"];
};

export type ThemeFactors = {
  readonly code: string;
  readonly name: string;
  /** From 1: its hue. */
  readonly place: number;
  readonly factors: readonly RankedFactor[];
};

export type RankedFactor = {
  readonly id: CodeId;
  readonly label: string;
  readonly polarity: Polarity;
  readonly respondents: number;
  readonly weighted: number;
  readonly passages: number;
  /** Respondents of each group, in the groups' order. */
  readonly byGroup: readonly number[];
  /** The wordings that count as this one. */
  readonly merged: readonly MergedWording[];
};

export type MergedWording = Pick<StandingMerge, "number" | "by" | "reason" | "at"> & {
  readonly label: string;
};

/** Who told which factor, as this viewer may know it, ranked within each theme. Null: not theirs to see. */
export async function readFactors(viewer: Viewer, study: StudyId, role: RoleRow): Promise<Factors | null> {
  if (!may(viewer, "results.see", study)) return null;
  return read(async (tx) => {
    const told = await readToldFactors(tx, viewer, study, role);
    const { work, names, weighting, means, factorNames, merges } = told;
    const standsFor = mergedFactors(merges);
    const standing = factorNames.filter(({ id }) => standsFor(id) === id);
    const ranked = told.count(merges);
    const interviewed = new Set(work.interviews.flatMap(({ respondents }) => respondents));
    const groupByCase = new Map(work.cases.map((each) => [each.id, each.group]));
    const groupOf = new Map(work.respondents.map((each) => [each.id, groupByCase.get(each.case)]));
    const trustOf = await readTrustByGroup(tx, study, { work, role });
    const labelOf = (id: CodeId) => factorNames.find((name) => name.id === id)?.label ?? "";
    const shownFactor = ({ factor, ...count }: (typeof ranked)[number], name: FactorName): RankedFactor => ({
      id: factor,
      label: name.label,
      polarity: name.polarity,
      respondents: count.respondents.length,
      weighted: count.weighted,
      passages: count.passages,
      byGroup: names.groups.map(
        ({ id }) => count.respondents.filter((respondent) => groupOf.get(respondent) === id).length,
      ),
      merged: merges.flatMap(({ code, into: _into, ...merge }) =>
        standsFor(code) === factor ? [{ ...merge, label: labelOf(code) }] : [],
      ),
    });
    return {
      weighting,
      means,
      groups: names.groups.map(({ id, code, name }) => ({
        code,
        name,
        trust: trustOf(id),
        interviewed: work.respondents.filter(
          (each) => interviewed.has(each.id) && groupOf.get(each.id) === id && isInRoleRow(each.role, role),
        ).length,
      })),
      themes: names.themes.map(({ id, code, name }, at) => ({
        code,
        name,
        place: at + 1,
        factors: ranked.flatMap((count) => {
          const named = standing.find((each) => each.id === count.factor && each.theme === id);
          return named === undefined ? [] : [shownFactor(count, named)];
        }),
      })),
      counting: await workThatCounts(tx, viewer, study, work),
      mayMerge: may(viewer, "factor.merge", study),
    };
  });
}
