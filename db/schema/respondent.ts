import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import type { ApproachOutcome } from "@/lib/study/approach";
import type { CaseId, RespondentId, StudyId } from "@/lib/study/ids";
import type { RespondentRole } from "@/lib/study/respondent-role";
import { case_ } from "./case";
import { id, writtenAt } from "./columns";

/** A person approached about a case, interviewed or not. One person may be a respondent in several cases. */
export const respondent = pgTable(
  "respondent",
  {
    id: id<RespondentId>().primaryKey(),
    studyId: id<StudyId>().notNull(),
    caseId: id<CaseId>().notNull(),
    code: text().notNull(),
    role: text().$type<RespondentRole>().notNull(),
    /** "oma", "gezinsvoogd": how quotes are attributed. */
    relation: text().notNull().default(""),
    approach: text().$type<ApproachOutcome>().notNull(),
    reason: text(),
    /** Who refused or did not allow it, where that was another than the respondent. */
    refusedBy: text(),
    /** The same person in several cases has the same name here. */
    person: text(),
    position: integer().notNull(),
    version: integer().notNull().default(1),
    writtenAt: writtenAt(),
  },
  (table) => [
    unique("respondent_study_id_key").on(table.studyId, table.id),
    unique("respondent_case_id_key").on(table.studyId, table.caseId, table.id),
    unique("respondent_study_code_key").on(table.studyId, table.code),
    foreignKey({
      name: "respondent_case_fk",
      columns: [table.studyId, table.caseId],
      foreignColumns: [case_.studyId, case_.id],
    }).onDelete("cascade"),
    check(
      "respondent_role_known",
      sql`${table.role} in ('aanmelder', 'ouder', 'kind/jongere', 'gezinsinformant')`,
    ),
    check(
      "respondent_approach_known",
      sql`${table.approach} in ('geïnterviewd', 'weigerde', 'mocht niet', 'onbereikbaar', 'benaderd')`,
    ),
  ],
);
