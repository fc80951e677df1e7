import { sql } from "drizzle-orm";
import { check, foreignKey, integer, jsonb, pgTable, text, unique } from "drizzle-orm/pg-core";
import type { CaseId, MemberId, StudyId } from "@/lib/study/ids";
import type { RichText } from "@/lib/writing/rich-text";
import { case_ } from "./case";
import { id, moment, writtenAt } from "./columns";

/**
 * A version of a case's summary; the newest stands. Shared by the study's members, and not blind. Saves of
 * one writer in one sitting go into one version, and raise its revision.
 */
export const summary = pgTable(
  "summary",
  {
    id: id().primaryKey(),
    studyId: id<StudyId>().notNull(),
    caseId: id<CaseId>().notNull(),
    version: integer().notNull(),
    revision: integer().notNull().default(1),
    document: jsonb().$type<RichText>().notNull(),
    /** The document's words alone, to search in. */
    text: text().notNull(),
    writtenBy: id<MemberId>(),
    begunAt: moment().notNull().defaultNow(),
    writtenAt: writtenAt(),
  },
  (table) => [
    // Two people who save the same next version collide here, and the second is told.
    unique("summary_version_key").on(table.caseId, table.version),
    foreignKey({
      name: "summary_case_fk",
      columns: [table.studyId, table.caseId],
      foreignColumns: [case_.studyId, case_.id],
    }).onDelete("cascade"),
    check("summary_revision_positive", sql`${table.revision} > 0`),
  ],
);
