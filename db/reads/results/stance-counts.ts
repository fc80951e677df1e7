import "server-only";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { countTable, type TableRow } from "@/lib/stance/count-table";
import type { CountUnit } from "@/lib/stance/count-unit";
import { type ByStance, byStance } from "@/lib/stance/stance";
import type { StanceCell } from "@/lib/stance/tally-stances";
import type { CaseClass, ClassLabel } from "@/lib/study/case-classes";
import type { StudyId } from "@/lib/study/ids";
import type { RoleRow } from "@/lib/study/respondent-role";
import { type ResponseCounts, responseOf } from "@/lib/study/response-by-role";
import type { Weighting } from "@/lib/weight/weighting";
import { read } from "../read";
import { type JudgedStudy, type ResultChoices, readJudgedStudy } from "./judged-study";
import { readStanceTable, type StanceTable, standardTable, type TableChoices } from "./stance-table";
import { countedIn, type WorkThatCounts } from "./work-that-counts";

export type StanceCounts = {
  readonly unit: CountUnit;
  /** The names of the cases' attributes, and of the one that makes the rows; null: rows by role. */
  readonly attributes: readonly string[];
  readonly attribute: string | null;
  readonly weighting: Weighting;
  readonly isStudys: boolean;
  /** With a response below this share, from 0 to 1, a row is indicative only. */
  readonly indicativeBelow: number;
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
  /** Of which cases, where rows are by an attribute. */
  readonly class: { readonly key: string; readonly label: ClassLabel } | null;
  /** Of how many of the unit, and of how many cases, the shares are. */
  readonly counted: number;
  readonly cases: number;
  readonly byStance: ByStance<CountedStance>;
  /** Cases whose opinions conflict; of other units there are none. */
  readonly mixed: CountedStance;
  readonly inDiscussion: number;
  readonly notDiscussed: number;
  readonly notJudged: number;
  readonly response: Pick<ResponseCounts, "approached" | "interviewed" | "share" | "trust">;
};

/** Weighted counts are unrounded; shares run from 0 to 1, null where there is nothing to divide by. */
export type CountedStance = {
  readonly unweighted: number;
  readonly weighted: number;
  readonly unweightedShare: number | null;
  readonly weightedShare: number | null;
};

/** The stance counts of every theme, as this viewer may know them; null where they may not. */
export async function readStanceCounts(
  viewer: Viewer,
  study: StudyId,
  choices: ResultChoices,
  table: TableChoices = standardTable,
): Promise<StanceCounts | null> {
  if (!may(viewer, "results.see", study)) return null;
  return read(async (tx) => {
    const judged = await readJudgedStudy(tx, viewer, study, choices);
    const asked = await readStanceTable(tx, study, judged, table);
    return stanceCountsOf(judged, asked);
  });
}

/** The counts of a table of a study that was read. */
export function stanceCountsOf(judged: JudgedStudy, table: StanceTable): StanceCounts {
  const { names, weighting, isStudys, indicativeBelow, coders, coder, weighing } = judged;
  const meanByGroup = new Map(weighing.cases.map(({ group, mean }) => [group, mean]));
  return {
    unit: table.asked.unit.kind,
    attributes: table.attributes,
    attribute: table.attribute,
    weighting,
    isStudys,
    indicativeBelow,
    means: names.groups.flatMap(({ id, code }) => {
      const mean = meanByGroup.get(id);
      return mean === undefined ? [] : [{ group: code, mean }];
    }),
    coder: coders.find(({ id }) => id === coder)?.code ?? null,
    coders: coders.map(({ code, name }) => ({ code, name })),
    groups: names.groups.map(({ code, name }) => ({ code, name })),
    themes: themesOf(judged, table),
    counting: countedIn(judged.sight, judged.work),
  };
}

function themesOf(judged: JudgedStudy, { asked, classes }: StanceTable): readonly ThemeCounts[] {
  const { names, opinions } = judged;
  const counts = countTable(opinions, asked);
  const codes = new Map(names.groups.map(({ id, code }) => [id, code]));
  const responses = responsesIn(judged, classes);
  return names.themes.map(({ id, code, name, wording }, at) => ({
    code,
    name,
    place: at + 1,
    wording,
    rows: counts
      .filter(({ theme }) => theme === id)
      .map(({ row, ...count }) => ({
        group: codes.get(row.group) ?? "",
        role: row.role,
        class: labelled(row.class, classes),
        counted: count.counted,
        cases: count.cases,
        byStance: byStance((stance) => numbersIn(count.byStance[stance])),
        mixed: numbersIn(count.mixed),
        inDiscussion: count.inDiscussion.unweighted,
        notDiscussed: count.notDiscussed.unweighted,
        notJudged: count.notJudged.unweighted,
        response: responses(row),
      })),
  }));
}

function labelled(key: string | null, classes: readonly CaseClass[] | null): CountedRow["class"] {
  const found = classes?.find((each) => each.key === key);
  return found === undefined ? null : { key: found.key, label: found.label };
}

function numbersIn({ opinions: _behind, ...numbers }: StanceCell): CountedStance {
  return numbers;
}

/** The response of a row: of those approached about its cases. The same on every theme, so counted once. */
function responsesIn(
  { work, indicativeBelow }: JudgedStudy,
  classes: readonly CaseClass[] | null,
): (row: TableRow) => CountedRow["response"] {
  const groupByCase = new Map(work.cases.map(({ id, group }) => [id, group]));
  const known = new Map<string, CountedRow["response"]>();
  return (row) => {
    const key = [row.group, row.role, row.class].join();
    const there = known.get(key);
    if (there !== undefined) return there;
    const cases = classes?.find((each) => each.key === row.class)?.cases;
    const approachedAbout = work.respondents.filter(
      (each) => groupByCase.get(each.case) === row.group && (cases?.has(each.case) ?? true),
    );
    const { approached, interviewed, share, trust } = responseOf(approachedAbout, row.role, indicativeBelow);
    const response = { approached, interviewed, share, trust };
    known.set(key, response);
    return response;
  };
}
