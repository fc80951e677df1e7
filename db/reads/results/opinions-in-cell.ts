import type { CellPlace } from "@/lib/stance/cell-place";
import { countStances, type StanceCount } from "@/lib/stance/count-stances";
import { groupAndRoleRows } from "@/lib/stance/group-and-role-rows";
import { stances } from "@/lib/stance/stance";
import type { GroupId, OpinionId, ThemeId } from "@/lib/study/ids";
import type { RoleRow } from "@/lib/study/respondent-role";
import type { JudgedStudy } from "./judged-study";

/** Gives the opinions behind a number by the table's own counting, so that the two can't disagree. */
export function opinionsInCell(
  { opinions, weighting: { countUnknown } }: JudgedStudy,
  cell: {
    readonly theme: ThemeId;
    readonly group: GroupId;
    readonly role: RoleRow;
    readonly place: CellPlace;
  },
): readonly OpinionId[] {
  const rows = groupAndRoleRows([cell.group]).filter(({ key }) => key.role === cell.role);
  const [count] = countStances(opinions, { rows, themes: [cell.theme], countUnknown });
  return count === undefined ? [] : idsAt(count, cell.place, countUnknown);
}

function idsAt(count: StanceCount<unknown>, place: CellPlace, countUnknown: boolean): readonly OpinionId[] {
  switch (place) {
    case "in-discussion":
      return count.inDiscussion;
    case "not-discussed":
      return count.notDiscussed;
    case "not-judged":
      return count.notJudged;
    case "counted":
      return stances
        .filter((stance) => countUnknown || stance !== "onbekend")
        .flatMap((stance) => count.byStance[stance].opinions);
    default:
      return count.byStance[place].opinions;
  }
}
