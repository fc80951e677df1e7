import { sql } from "drizzle-orm";
import { check, date, foreignKey, integer, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import type { CaseId, InterviewId, MemberId, RespondentId, StudyId } from "@/lib/study/ids";
import { case_ } from "./case";
import { id, moment, writtenAt } from "./columns";
import { member } from "./member";
import { respondent } from "./respondent";

/** A conversation with one respondent (seldom more), at a moment. */
export const interview = pgTable(
  "interview",
  {
    id: id<InterviewId>().primaryKey(),
    studyId: id<StudyId>().notNull(),
    caseId: id<CaseId>().notNull(),
    code: text().notNull(),
    heldOn: date({ mode: "string" }),
    minutes: integer(),
    interviewer: text(),
    /** The time point, such as "9 maanden na de conferentie". */
    moment: text(),
    position: integer().notNull(),
    version: integer().notNull().default(1),
    writtenAt: writtenAt(),
  },
  (table) => [
    unique("interview_study_id_key").on(table.studyId, table.id),
    unique("interview_case_id_key").on(table.studyId, table.caseId, table.id),
    unique("interview_study_code_key").on(table.studyId, table.code),
    foreignKey({
      name: "interview_case_fk",
      columns: [table.studyId, table.caseId],
      foreignColumns: [case_.studyId, case_.id],
    }).onDelete("cascade"),
    check("interview_minutes_positive", sql`${table.minutes} > 0`),
  ],
);

export const interviewRespondent = pgTable(
  "interview_respondent",
  {
    studyId: id<StudyId>().notNull(),
    caseId: id<CaseId>().notNull(),
    interviewId: id<InterviewId>().notNull(),
    respondentId: id<RespondentId>().notNull(),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.interviewId, table.respondentId] }),
    foreignKey({
      name: "interview_respondent_interview_fk",
      columns: [table.studyId, table.caseId, table.interviewId],
      foreignColumns: [interview.studyId, interview.caseId, interview.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "interview_respondent_respondent_fk",
      columns: [table.studyId, table.caseId, table.respondentId],
      foreignColumns: [respondent.studyId, respondent.caseId, respondent.id],
    }).onDelete("cascade"),
  ],
);

/** From here on the interview's coders see each other's work on it and the outcome (SAFETY, rule 2). */
export const interviewRelease = pgTable(
  "interview_release",
  {
    interviewId: id<InterviewId>().primaryKey(),
    studyId: id<StudyId>().notNull(),
    releasedBy: id<MemberId>(),
    releasedAt: moment().notNull().defaultNow(),
  },
  (table) => [
    foreignKey({
      name: "interview_release_interview_fk",
      columns: [table.studyId, table.interviewId],
      foreignColumns: [interview.studyId, interview.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "interview_release_member_fk",
      columns: [table.studyId, table.releasedBy],
      foreignColumns: [member.studyId, member.id],
    }),
  ],
);
