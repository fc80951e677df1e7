/** A member's roles in a study add up. Source: SAFETY, rule 1. */
export const memberRoles = ["researcher", "supervisor", "coder", "reader"] as const;
export type MemberRole = (typeof memberRoles)[number];
