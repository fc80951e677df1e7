import { isInRoleRow, type RoleRow } from "@/lib/study/respondent-role";
import type { Weighting } from "@/lib/weight/weighting";
import type { JudgedOpinion } from "./judge-opinions";
import { weighAmong } from "./weigh-among";

/** Those of a row of roles, over all groups; weighed by themselves where n counts the roles shown. */
export function opinionsOfRow(
  opinions: readonly JudgedOpinion[],
  { rolesInN, meanOver }: Pick<Weighting, "rolesInN" | "meanOver">,
  role: RoleRow,
): readonly JudgedOpinion[] {
  const inRow = opinions.filter((opinion) => isInRoleRow(opinion.role, role));
  return rolesInN === "shown" ? weighAmong(inRow, meanOver) : inRow;
}
