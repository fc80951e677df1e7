import "server-only";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { StandingStance } from "@/lib/judgement/standing-stance";
import { accept } from "@/lib/result";
import type { CellPlace } from "@/lib/stance/cell-place";
import type { ByStance } from "@/lib/stance/stance";
import type { OpinionId, StudyId } from "@/lib/study/ids";
import type { RespondentRole, RoleRow } from "@/lib/study/respondent-role";
import { read } from "../read";
import { visibleWorkOf } from "../work/visible-work-of";
import { type InterviewGrounds, readGrounds } from "./grounds-of-interviews";
import { type ResultChoices, readJudgedStudy } from "./judged-study";
import { type OpinionPeople, readOpinionPeople } from "./opinion-people";
import { opinionsInCell } from "./opinions-in-cell";

/** A number in the table of stances; theme and group by their codes. */
export type Cell = {
  readonly theme: string;
  readonly group: string;
  readonly role: RoleRow;
  readonly place: CellPlace;
};

export type BehindCell = {
  readonly theme: { readonly name: string; readonly place: number; readonly wording: ByStance<string> };
  readonly group: string;
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
  choices: ResultChoices & { readonly from: number },
): Promise<BehindCell | null> {
  if (!may(viewer, "results.see", study)) return null;
  const found = await read(async (tx) => {
    const judged = await readJudgedStudy(tx, viewer, study, choices);
    const { themes, groups } = judged.names;
    const theme = themes.find(({ code }) => code === cell.theme);
    const group = groups.find(({ code }) => code === cell.group);
    if (theme === undefined || group === undefined) return null;
    const ids = opinionsInCell(judged, { ...cell, theme: theme.id, group: group.id });
    const shown = new Set(ids.slice(choices.from, choices.from + opinionsPerPage));
    const opinions = judged.opinions.filter(({ id }) => shown.has(id));
    const sight = await visibleWorkOf(tx, viewer, study);
    const peopleOf = await readOpinionPeople(tx, [...shown]);
    const groundsOf = await readGrounds(
      tx,
      sight,
      { study, theme: theme.id, coder: judged.coder },
      opinions.flatMap(({ interviews }) => interviews.map(({ id }) => id)),
    );
    const behind: BehindCell = {
      theme: { name: theme.name, place: themes.indexOf(theme) + 1, wording: theme.wording },
      group: group.name,
      total: ids.length,
      opinions: opinions.map(({ id, role, weight, standingByTheme, interviews }) => {
        const standing = standingByTheme.get(theme.id) ?? { kind: "not-judged" };
        const stance = standing.kind === "stands" ? standing.stance : null;
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
  });
  if (found === null) return null;
  await write(viewer, study, async (_tx, log) => {
    const { opinions } = found.behind;
    const quotes = opinions.flatMap(({ interviews }) => interviews.flatMap((each) => each.quotes));
    log("quotes.read", { theme: found.theme, opinions: opinions.length, quotes: quotes.length });
    return accept(null);
  });
  return found.behind;
}
