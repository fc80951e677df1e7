import type { CaseId, GroupId, RespondentId, ThemeId } from "@/lib/study/ids";
import { isInRoleRow, type RespondentRole, type RoleRow } from "@/lib/study/respondent-role";
import type { Weighting } from "@/lib/weight/weighting";
import { heldByCases } from "./held-by-cases";
import { heldByOpinions } from "./held-by-opinions";
import { heldByPassages, type PassageStances } from "./held-by-passages";
import type { JudgedOpinion } from "./judge-opinions";
import { opinionsByPerson } from "./opinions-by-person";
import { type Held, type StanceTally, tallyStances } from "./tally-stances";
import { weighAmong } from "./weigh-among";

/** A row of a table: the opinions of a group and role, and with a class only those of its cases. */
export type TableRow = { readonly group: GroupId; readonly role: RoleRow; readonly class: string | null };

/** What is counted, with what it takes to count it. */
export type Counted =
  | { readonly kind: "opinions" }
  | { readonly kind: "persons"; readonly roleOf: (respondent: RespondentId) => RespondentRole }
  | { readonly kind: "cases" }
  | { readonly kind: "passages"; readonly stancesOf: PassageStances };

export type TableAsked = {
  readonly unit: Counted;
  readonly weighting: Weighting;
  readonly groups: readonly GroupId[];
  readonly roles: readonly RoleRow[];
  /** Cases put together, by a key; null: all cases of the group in one row. */
  readonly classes: readonly { readonly key: string; readonly cases: ReadonlySet<CaseId> }[] | null;
  readonly themes: readonly ThemeId[];
};

export type TableCount = StanceTally & { readonly row: TableRow; readonly theme: ThemeId };

/**
 * Counts a table of stances: groups, within them role rows, within them classes, and of each row every theme. Where n
 * counts the roles shown, each role row is weighed by itself, over all groups. Time: roles x opinions x themes.
 */
export function countTable(opinions: readonly JudgedOpinion[], asked: TableAsked): readonly TableCount[] {
  const { unit, weighting, groups, roles, classes, themes } = asked;
  const { meanOver } = weighting;
  const all =
    unit.kind === "persons" ? opinionsByPerson(opinions, { roleOf: unit.roleOf, meanOver }) : opinions;
  const inRole = new Map(
    roles.map((role) => {
      const those = all.filter((opinion) => isInRoleRow(opinion.role, role));
      const weighed = weighting.rolesInN === "shown" ? weighAmong(those, meanOver) : those;
      return [role, weighed] as const;
    }),
  );
  return groups.flatMap((group) =>
    roles.flatMap((role) => {
      const ofRow = (inRole.get(role) ?? []).filter((opinion) => opinion.group === group);
      const rows = classes ?? [null];
      return rows.flatMap((each) => {
        const counted = each === null ? ofRow : ofRow.filter((opinion) => each.cases.has(opinion.case));
        const row = { group, role, class: each?.key ?? null };
        return themes.map((theme) => ({
          row,
          theme,
          ...tallyStances(heldOn(counted, theme, unit), weighting.countUnknown),
        }));
      });
    }),
  );
}

function heldOn(opinions: readonly JudgedOpinion[], theme: ThemeId, unit: Counted): readonly Held[] {
  if (unit.kind === "cases") return heldByCases(opinions, theme);
  if (unit.kind === "passages") return heldByPassages(opinions, theme, unit.stancesOf);
  return heldByOpinions(opinions, theme);
}
