/** The four roles a respondent can have, in the order of every table. Source: METHOD, "Words". */
export const respondentRoles = ["aanmelder", "ouder", "kind/jongere", "gezinsinformant"] as const;
export type RespondentRole = (typeof respondentRoles)[number];

/** Parents, children and family informants together: everyone but the referring professional. */
export const familyAndNetwork: readonly RespondentRole[] = ["ouder", "kind/jongere", "gezinsinformant"];

/** The rows of a table by role: everyone, each role, and family and network together. */
export const roleRows = [
  "allen",
  "aanmelder",
  "familie en netwerk",
  "ouder",
  "kind/jongere",
  "gezinsinformant",
] as const;
/** The rows that a short table or a figure has. */
export const mainRoleRows = ["allen", "aanmelder", "familie en netwerk"] as const;

export type RoleRow = (typeof roleRows)[number];

/** Whether an opinion of this role is counted in this row. */
export function isInRoleRow(role: RespondentRole, row: RoleRow): boolean {
  if (row === "allen") return true;
  if (row === "familie en netwerk") return familyAndNetwork.includes(role);
  return role === row;
}
