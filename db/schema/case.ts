import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { CaseId, GroupId, StudyId } from "@/lib/study/ids";
import { id, writtenAt } from "./columns";
import { group } from "./group";

/** One family's matter, in one group. */
export const case_ = pgTable(
  "case",
  {
    id: id<CaseId>().primaryKey(),
    studyId: id<StudyId>().notNull(),
    groupId: id<GroupId>().notNull(),
    code: text().notNull(),
    title: text().notNull().default(""),
    position: integer().notNull(),
    version: integer().notNull().default(1),
    writtenAt: writtenAt(),
  },
  (table) => [
    unique("case_study_id_key").on(table.studyId, table.id),
    unique("case_study_code_key").on(table.studyId, table.code),
    foreignKey({
      name: "case_group_fk",
      columns: [table.studyId, table.groupId],
      foreignColumns: [group.studyId, group.id],
    }).onDelete("cascade"),
    check("case_code_not_empty", sql`${table.code} <> ''`),
  ],
);

/** A characteristic of a case, such as age or residence then and now. */
export const caseAttribute = pgTable(
  "case_attribute",
  {
    studyId: id<StudyId>().notNull(),
    caseId: id<CaseId>().notNull(),
    name: text().notNull(),
    value: jsonb().$type<string | number | boolean | null>().notNull(),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.name] }),
    foreignKey({
      name: "case_attribute_case_fk",
      columns: [table.studyId, table.caseId],
      foreignColumns: [case_.studyId, case_.id],
    }).onDelete("cascade"),
  ],
);

/** A pair: a shadow case matched to an EK-c case; n to m. It stands once, with the case that told it. */
export const caseMatch = pgTable(
  "case_match",
  {
    studyId: id<StudyId>().notNull(),
    caseId: id<CaseId>().notNull(),
    matchedCaseId: id<CaseId>().notNull(),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.matchedCaseId] }),
    uniqueIndex("case_match_once_key").on(
      sql`least(${table.caseId}, ${table.matchedCaseId})`,
      sql`greatest(${table.caseId}, ${table.matchedCaseId})`,
    ),
    foreignKey({
      name: "case_match_case_fk",
      columns: [table.studyId, table.caseId],
      foreignColumns: [case_.studyId, case_.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "case_match_matched_fk",
      columns: [table.studyId, table.matchedCaseId],
      foreignColumns: [case_.studyId, case_.id],
    }).onDelete("cascade"),
    check("case_match_not_itself", sql`${table.caseId} <> ${table.matchedCaseId}`),
  ],
);
