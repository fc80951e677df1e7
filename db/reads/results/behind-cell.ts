import "server-only";
import type { Transaction } from "@/db/client";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { StandingStance } from "@/lib/judgement/standing-stance";
import { accept } from "@/lib/result";
import type { CellPlace } from "@/lib/stance/cell-place";
import type { CountUnit } from "@/lib/stance/count-unit";
import { type ByStance, type Stance, stances } from "@/lib/stance/stance";
import type { OpinionId, StudyId, ThemeId } from "@/lib/study/ids";
import type { RespondentRole, RoleRow } from "@/lib/study/respondent-role";
import { read } from "../read";
import { type InterviewGrounds, readGrounds } from "./grounds-of-interviews";
import { type JudgedStudy, type ResultChoices, readJudgedStudy } from "./judged-study";
import { type OpinionPeople, readOpinionPeople } from "./opinion-people";
import { opinionsInCell } from "./opinions-in-cell";
import { readStanceTable, type StanceTable, standardTable, type TableChoices } from "./stance-table";

/** A number in the table of stances; theme and group by their codes. */
export type Cell = {
  readonly theme: string;
  readonly group: string;
  readonly role: RoleRow;
  /** The key of the row's class of cases, where rows are by an attribute. */
  readonly class: string | null;
  readonly place: CellPlace;
};

export type BehindCell = {
  readonly theme: { readonly name: string; readonly place: number; readonly wording: ByStance<string> };
  readonly group: string;
  readonly unit: CountUnit;
  /** The number itself, in the unit. */
  readonly count: number;
  /** How many opinions are behind the number; `opinions` are some of them. */
  readonly total: number;
  readonly opinions: readonly BehindOpinion[];
  /** Whether the viewer may open the interviews. */
  readonly mayOpen: boolean;
};

export type BehindOpinion = OpinionPeople & {
  readonly id: OpinionId;
  readonly role: RespondentRole;
  readonly weight: number;
  readonly standing: StandingStance;
  readonly interviews: readonly InterviewGrounds[];
};

/** How many opinions an answer holds. */
export const opinionsPerPage = 25;

/**
 * The respondents, judgements and quotes behind a number, as this viewer may know them, from the `from`th
 * opinion on (0 is the first). Null where there is no such number or the viewer may not see results. That the
 * quotes were read is in the log before they leave.
 */
export async function readBehindCell(
  viewer: Viewer,
  study: StudyId,
  cell: Cell,
  {
    from,
    table = standardTable,
    ...choices
  }: ResultChoices & {
    readonly from: number;
    readonly table?: TableChoices;
  },
): Promise<BehindCell | null> {
  if (!may(viewer, "results.see", study)) return null;
  const found = await read(async (tx) => {
    const judged = await readJudgedStudy(tx, viewer, study, choices);
    const asked = await readStanceTable(tx, study, judged, table);
    return behindCellOf(tx, { viewer, study, judged, table: asked }, { ...cell, from });
  });
  if (found !== null) await logQuotesRead(viewer, study, found);
  return found?.behind ?? null;
}

/** A study that was read, and the table of it that is wanted. */
type TableOfStudy = {
  readonly viewer: Viewer;
  readonly study: StudyId;
  readonly judged: JudgedStudy;
  readonly table: StanceTable;
};

export type FoundBehind = { readonly theme: ThemeId; readonly behind: BehindCell };

/** What is behind a number of a table that was read; not to leave before logQuotesRead. */
export async function behindCellOf(
  tx: Transaction,
  { viewer, study, judged, table }: TableOfStudy,
  { from, ...cell }: Cell & { readonly from: number },
): Promise<FoundBehind | null> {
  const { themes, groups } = judged.names;
  const theme = themes.find(({ code }) => code === cell.theme);
  const group = groups.find(({ code }) => code === cell.group);
  if (theme === undefined || group === undefined) return null;
  const inCell = opinionsInCell(judged, table.asked, { ...cell, theme: theme.id, group: group.id });
  if (inCell === null) return null;
  const shown = new Set(inCell.opinions.slice(from, from + opinionsPerPage));
  const opinions = judged.opinions.filter(({ id }) => shown.has(id));
  const peopleOf = await readOpinionPeople(tx, [...shown]);
  const groundsOf = await readGrounds(
    tx,
    judged.sight,
    { study, theme: theme.id, coder: judged.coder },
    opinions.flatMap(({ interviews }) => interviews.map(({ id }) => id)),
  );
  const behind: BehindCell = {
    theme: { name: theme.name, place: themes.indexOf(theme) + 1, wording: theme.wording },
    group: group.name,
    unit: table.asked.unit.kind,
    count: inCell.count,
    total: inCell.opinions.length,
    opinions: opinions.map(({ id, role, weight, standingByTheme, interviews }) => {
      const standing = standingByTheme.get(theme.id) ?? { kind: "not-judged" };
      const stance = quotedStance(cell.place, table.asked.unit.kind, standing);
      return {
        ...peopleOf(id),
        id,
        role,
        weight,
        standing,
        interviews: interviews.map((held) => groundsOf(held.id, stance)),
      };
    }),
    mayOpen: may(viewer, "transcript.see", study),
  };
  return { theme: theme.id, behind };
}

/** Behind a number of passages their own stance is quoted; else the opinion's. Null: all that was coded. */
function quotedStance(place: CellPlace, unit: CountUnit, standing: StandingStance): Stance | null {
  if (unit === "passages") return stances.find((stance) => stance === place) ?? null;
  return standing.kind === "stands" ? standing.stance : null;
}

export async function logQuotesRead(viewer: Viewer, study: StudyId, { theme, behind }: FoundBehind) {
  await write(viewer, study, async (_tx, log) => {
    const { opinions } = behind;
    const quotes = opinions.flatMap(({ interviews }) => interviews.flatMap((each) => each.quotes));
    log("quotes.read", { theme, opinions: opinions.length, quotes: quotes.length });
    return accept(null);
  });
}
