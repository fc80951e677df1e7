import { countedOpinions } from "@/lib/opinion/counted-opinions";
import { opinionsPerCase } from "@/lib/opinion/opinions-per-case";
import { countStances } from "@/lib/stance/count-stances";
import { groupAndRoleRows } from "@/lib/stance/group-and-role-rows";
import { type JudgedOpinions, judgeOpinions } from "@/lib/stance/judge-opinions";
import { type ByStance, byStance } from "@/lib/stance/stance";
import type { RoleRow } from "./respondent-role";
import { responseByRole } from "./response-by-role";
import type { StudyWork } from "./study-work";

type MeanComputed = "study" | "group";

/** A study's figures by codes instead of ids, in the layout of the reference study's expected.json. */
export type StudyFigures = {
  readonly opinionsPerCase: Readonly<Record<string, number>>;
  /** Null for a case without opinions: it has no weight. */
  readonly weights: Readonly<Record<MeanComputed, Readonly<Record<string, number | null>>>>;
  readonly counts: readonly FigureCount[];
  readonly response: readonly {
    readonly group: string;
    readonly role: RoleRow;
    readonly approached: number;
    readonly interviewed: number;
  }[];
};

type FigureCount = {
  readonly meanOver: MeanComputed;
  readonly group: string;
  readonly role: RoleRow;
  readonly theme: string;
  readonly opinions: number;
  readonly cases: number;
  readonly inDiscussion: number;
  readonly unweighted: ByStance<number>;
  readonly weighted: ByStance<number>;
  /** Each null where the row has no opinions. */
  readonly weightedShare: ByStance<number | null>;
};

/**
 * Gives a study's opinions and weights per case, stance counts and response. The counts stand in this
 * order: mean over the study, then over the group; groups; role rows; themes. Unknown stances are in the
 * shares' denominators (the report's way) and nothing is rounded. Source: METHOD, "Weighting".
 */
export function studyFigures(work: StudyWork): StudyFigures {
  const whose = { kind: "everyone" } as const;
  const perCase = opinionsPerCase(work.cases, countedOpinions(work.opinions, work.interviews));
  const caseCode = codeById(work.cases);
  const groupCode = codeById(work.groups);
  const overStudy = judgeOpinions(work, { meanOver: { kind: "study" }, whose });
  const overGroup = judgeOpinions(work, { meanOver: { kind: "group" }, whose });
  return {
    opinionsPerCase: Object.fromEntries(perCase.map((each) => [caseCode(each.case), each.opinions])),
    weights: { study: weightByCode(work, overStudy), group: weightByCode(work, overGroup) },
    counts: [...countsOf(work, "study", overStudy), ...countsOf(work, "group", overGroup)],
    response: responseByRole(work).map(({ group, role, approached, interviewed }) => ({
      group: groupCode(group),
      role,
      approached,
      interviewed,
    })),
  };
}

function weightByCode(work: StudyWork, { weighing }: JudgedOpinions): Record<string, number | null> {
  const weightByCase = new Map(weighing.cases.map((each) => [each.case, each.weight]));
  return Object.fromEntries(work.cases.map(({ id, code }) => [code, weightByCase.get(id) ?? null]));
}

function countsOf(
  work: StudyWork,
  meanOver: MeanComputed,
  { opinions }: JudgedOpinions,
): readonly FigureCount[] {
  const groupCode = codeById(work.groups);
  const themeCode = codeById(work.themes);
  const rows = groupAndRoleRows(work.groups.map(({ id }) => id));
  const themes = work.themes.map(({ id }) => id);
  return countStances(opinions, { rows, themes, countUnknown: true }).map((count) => ({
    meanOver,
    group: groupCode(count.row.group),
    role: count.row.role,
    theme: themeCode(count.theme),
    opinions: count.opinions,
    cases: count.cases,
    inDiscussion: count.inDiscussion.length,
    unweighted: byStance((stance) => count.byStance[stance].unweighted),
    weighted: byStance((stance) => count.byStance[stance].weighted),
    weightedShare: byStance((stance) => count.byStance[stance].weightedShare),
  }));
}

function codeById<Id>(coded: readonly { readonly id: Id; readonly code: string }[]): (id: Id) => string {
  const codes = new Map(coded.map(({ id, code }) => [id, code]));
  return (id) => {
    const code = codes.get(id);
    if (code === undefined) throw new RangeError(`nothing here has the id ${id}`);
    return code;
  };
}
