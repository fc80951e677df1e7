import type { CellPlace } from "@/lib/stance/cell-place";
import { countTable, type TableAsked } from "@/lib/stance/count-table";
import { stances } from "@/lib/stance/stance";
import type { StanceTally } from "@/lib/stance/tally-stances";
import type { GroupId, OpinionId, ThemeId } from "@/lib/study/ids";
import type { RoleRow } from "@/lib/study/respondent-role";
import type { JudgedStudy } from "./judged-study";

export type CellOfTable = {
  readonly theme: ThemeId;
  readonly group: GroupId;
  readonly role: RoleRow;
  readonly class: string | null;
  readonly place: CellPlace;
};

/** How many of the unit are behind a number, and of whom they tell: counted as the table is, so that the two can't disagree. */
export type InCell = { readonly count: number; readonly opinions: readonly OpinionId[] };

/** Null where the table has no such row. */
export function opinionsInCell(
  { opinions }: JudgedStudy,
  asked: TableAsked,
  { theme, group, role, class: key, place }: CellOfTable,
): InCell | null {
  const classes = asked.classes?.filter((each) => each.key === key) ?? null;
  const [count] = countTable(opinions, {
    ...asked,
    groups: [group],
    roles: asked.roles.filter((each) => each === role),
    classes,
    themes: [theme],
  });
  if (count === undefined || count.row.class !== key) return null;
  const { units, ids } = inPlace(count, place, asked.weighting.countUnknown);
  return { count: units, opinions: [...new Set(ids)] };
}

function inPlace(count: StanceTally, place: CellPlace, countUnknown: boolean) {
  const places = placesAt(count, place, countUnknown);
  return {
    units: places.reduce((sum, { unweighted }) => sum + unweighted, 0),
    ids: places.flatMap(({ opinions }) => opinions),
  };
}

function placesAt(count: StanceTally, place: CellPlace, countUnknown: boolean) {
  switch (place) {
    case "in-discussion":
      return [count.inDiscussion];
    case "not-discussed":
      return [count.notDiscussed];
    case "not-judged":
      return [count.notJudged];
    case "mixed":
      return [count.mixed];
    case "counted":
      return [
        ...stances
          .filter((stance) => countUnknown || stance !== "onbekend")
          .map((stance) => count.byStance[stance]),
        count.mixed,
      ];
    default:
      return [count.byStance[place]];
  }
}
