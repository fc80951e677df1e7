import type { RoleRow } from "@/lib/study/respondent-role";

/** Two rows of roles without a role in common, to be compared within cases. */
export const rolePairs = [
  ["aanmelder", "familie en netwerk"],
  ["aanmelder", "ouder"],
  ["aanmelder", "kind/jongere"],
  ["aanmelder", "gezinsinformant"],
  ["ouder", "kind/jongere"],
  ["ouder", "gezinsinformant"],
  ["kind/jongere", "gezinsinformant"],
] as const satisfies readonly (readonly [RoleRow, RoleRow])[];
export type RolePair = (typeof rolePairs)[number];

/** What an address calls a pair. */
export function nameOfPair([one, other]: RolePair): string {
  return `${one}~${other}`;
}

/** The pair with this name; the report's, referrers against family and network, where there is none. */
export function pairNamed(name: string | undefined): RolePair {
  return rolePairs.find((pair) => nameOfPair(pair) === name) ?? rolePairs[0];
}
