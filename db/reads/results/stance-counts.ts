import "server-only";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { countStances } from "@/lib/stance/count-stances";
import { groupAndRoleRows } from "@/lib/stance/group-and-role-rows";
import { type ByStance, byStance } from "@/lib/stance/stance";
import type { GroupId, StudyId } from "@/lib/study/ids";
import type { RoleRow } from "@/lib/study/respondent-role";
import { type ResponseRow, responseByRole } from "@/lib/study/response-by-role";
import type { Weighting } from "@/lib/weight/weighting";
import { read } from "../read";
import { type JudgedStudy, type ResultChoices, readJudgedStudy } from "./judged-study";
import { type WorkThatCounts, workThatCounts } from "./work-that-counts";

export type StanceCounts = {
  readonly weighting: Weighting;
  readonly isStudys: boolean;
  /** The mean number of opinions per case, of each group that has an opinion. */
  readonly means: readonly { readonly group: string; readonly mean: number }[];
  readonly coder: string | null;
  readonly coders: readonly { readonly code: string; readonly name: string }[];
  readonly groups: readonly { readonly code: string; readonly name: string }[];
  readonly themes: readonly ThemeCounts[];
  readonly counting: WorkThatCounts;
};

export type ThemeCounts = {
  readonly code: string;
  readonly name: string;
  /** From 1: its hue. */
  readonly place: number;
  readonly wording: ByStance<string>;
  readonly rows: readonly CountedRow[];
};

export type CountedRow = {
  readonly group: string;
  readonly role: RoleRow;
  /** Of how many opinions and cases the shares are. */
  readonly opinions: number;
  readonly cases: number;
  readonly byStance: ByStance<CountedStance>;
  readonly inDiscussion: number;
  readonly notDiscussed: number;
  readonly notJudged: number;
  readonly response: Pick<ResponseRow, "approached" | "interviewed" | "share" | "trust">;
};

/** Weighted counts are unrounded; shares run from 0 to 1, null where there is nothing to divide by. */
export type CountedStance = {
  readonly unweighted: number;
  readonly weighted: number;
  readonly unweightedShare: number | null;
  readonly weightedShare: number | null;
};

/** The stance counts of every theme by group and role, as this viewer may know them; null where they may not. */
export async function readStanceCounts(
  viewer: Viewer,
  study: StudyId,
  choices: ResultChoices,
): Promise<StanceCounts | null> {
  if (!may(viewer, "results.see", study)) return null;
  return read(async (tx) => {
    const judged = await readJudgedStudy(tx, viewer, study, choices);
    const { names, weighting, isStudys, coders, coder, weighing } = judged;
    const meanByGroup = new Map(weighing.cases.map(({ group, mean }) => [group, mean]));
    return {
      weighting,
      isStudys,
      means: names.groups.flatMap(({ id, code }) => {
        const mean = meanByGroup.get(id);
        return mean === undefined ? [] : [{ group: code, mean }];
      }),
      coder: coders.find(({ id }) => id === coder)?.code ?? null,
      coders: coders.map(({ code, name }) => ({ code, name })),
      groups: names.groups.map(({ code, name }) => ({ code, name })),
      themes: themesOf(judged),
      counting: await workThatCounts(tx, viewer, study, judged.work),
    };
  });
}

function themesOf({ work, names, opinions, weighting }: JudgedStudy): readonly ThemeCounts[] {
  const groups = names.groups.map(({ id }) => id);
  const responses = responseByRole(work);
  const counts = countStances(opinions, {
    rows: groupAndRoleRows(groups),
    themes: names.themes.map(({ id }) => id),
    countUnknown: weighting.countUnknown,
  });
  const codeOf = (group: GroupId) => names.groups.find(({ id }) => id === group)?.code ?? "";
  return names.themes.map(({ id, code, name, wording }, at) => ({
    code,
    name,
    place: at + 1,
    wording,
    rows: counts
      .filter(({ theme }) => theme === id)
      .map(({ row, ...count }) => ({
        group: codeOf(row.group),
        role: row.role,
        opinions: count.opinions,
        cases: count.cases,
        byStance: byStance((stance) => {
          const { opinions: _behind, ...numbers } = count.byStance[stance];
          return numbers;
        }),
        inDiscussion: count.inDiscussion.length,
        notDiscussed: count.notDiscussed.length,
        notJudged: count.notJudged.length,
        response: responseOf(responses, row),
      })),
  }));
}

function responseOf(
  responses: readonly ResponseRow[],
  row: { readonly group: GroupId; readonly role: RoleRow },
): CountedRow["response"] {
  const response = responses.find(({ group, role }) => group === row.group && role === row.role);
  if (response === undefined) throw new RangeError(`no response of ${row.role}`);
  const { approached, interviewed, share, trust } = response;
  return { approached, interviewed, share, trust };
}
