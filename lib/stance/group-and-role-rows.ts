import type { GroupId } from "@/lib/study/ids";
import { isInRoleRow, type RoleRow, roleRows } from "@/lib/study/respondent-role";
import type { StanceRow } from "./count-stances";

export type GroupAndRole = { readonly group: GroupId; readonly role: RoleRow };

/**
 * Gives the standard rows of a table of stances: every group in the study's order, and within it the six
 * role rows ("allen" first), which overlap: an opinion is in "allen", in its role's row, and in "familie en
 * netwerk" where that holds. Source: METHOD, "Words" and the table of published figures.
 */
export function groupAndRoleRows(groups: readonly GroupId[]): readonly StanceRow<GroupAndRole>[] {
  return groups.flatMap((group) =>
    roleRows.map((role) => ({
      key: { group, role },
      counts: (opinion) => opinion.group === group && isInRoleRow(opinion.role, role),
    })),
  );
}
