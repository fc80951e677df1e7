import { foreignKey, integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import type { CaseId, MemberId, StudyId } from "@/lib/study/ids";
import { case_ } from "./case";
import { id, writtenAt } from "./columns";

/** A version of a case's summary; the newest stands. Shared by the study's members, and not blind. */
export const summary = pgTable(
  "summary",
  {
    id: id().primaryKey(),
    studyId: id<StudyId>().notNull(),
    caseId: id<CaseId>().notNull(),
    version: integer().notNull(),
    text: text().notNull(),
    writtenBy: id<MemberId>(),
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
  ],
);
