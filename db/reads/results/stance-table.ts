import "server-only";
import type { Transaction } from "@/db/client";
import type { Counted, TableAsked } from "@/lib/stance/count-table";
import type { CountUnit } from "@/lib/stance/count-unit";
import { type CaseClass, caseClasses } from "@/lib/study/case-classes";
import type { RespondentId, StudyId } from "@/lib/study/ids";
import { type RespondentRole, type RoleRow, roleRows } from "@/lib/study/respondent-role";
import { readCaseAttributes } from "./case-attributes";
import type { JudgedStudy } from "./judged-study";
import { readPassageStances } from "./passage-stances";

/** What a table counts, and whether its rows are roles, or of one role the cases by an attribute. */
export type TableChoices = {
  readonly unit: CountUnit;
  readonly rows:
    | { readonly kind: "roles" }
    | { readonly kind: "attribute"; readonly name: string; readonly role: RoleRow };
};

/** The table of the report: opinions by role. */
export const standardTable: TableChoices = { unit: "opinions", rows: { kind: "roles" } };

export type StanceTable = {
  readonly asked: TableAsked;
  readonly classes: readonly CaseClass[] | null;
  /** The names of all attributes, and of the one that makes the rows. */
  readonly attributes: readonly string[];
  readonly attribute: string | null;
};

/** All that counting the table takes. An attribute that no case has gives the rows by role. */
export async function readStanceTable(
  tx: Transaction,
  study: StudyId,
  { work, sight, weighting, coder }: JudgedStudy,
  { unit, rows }: TableChoices,
): Promise<StanceTable> {
  const attributes = await readCaseAttributes(tx, study);
  const by = rows.kind === "attribute" && attributes.names.includes(rows.name) ? rows : null;
  const values = by === null ? null : attributes.valuesOf(by.name);
  const classes = values && caseClasses(work.cases.map(({ id }) => ({ id, value: values.get(id) })));
  return {
    asked: {
      unit: await countedAs(unit),
      weighting,
      groups: work.groups.map(({ id }) => id),
      roles: by === null ? roleRows : [by.role],
      classes,
      themes: work.themes.map(({ id }) => id),
    },
    classes,
    attributes: attributes.names,
    attribute: by?.name ?? null,
  };

  async function countedAs(kind: CountUnit): Promise<Counted> {
    if (kind === "persons") return { kind, roleOf: roleIn(work.respondents) };
    if (kind === "passages")
      return { kind, stancesOf: await readPassageStances(tx, study, { sight, coder }) };
    return { kind };
  }
}

function roleIn(respondents: JudgedStudy["work"]["respondents"]): (id: RespondentId) => RespondentRole {
  const roles = new Map(respondents.map(({ id, role }) => [id, role]));
  return (id) => {
    const role = roles.get(id);
    if (role === undefined) throw new RangeError(`nobody is ${id}`);
    return role;
  };
}
