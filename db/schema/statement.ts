import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import type { InterviewId, MemberId, StatementId, StudyId, ThemeId } from "@/lib/study/ids";
import { id, moment, writtenAt } from "./columns";
import { interview } from "./interview";
import { member } from "./member";
import { study } from "./study";
import { theme } from "./theme";

/** A closing statement that respondents score. */
export const statement = pgTable(
  "statement",
  {
    id: id<StatementId>().primaryKey(),
    studyId: id<StudyId>()
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    code: text().notNull(),
    text: text().notNull(),
    themeId: id<ThemeId>(),
    position: integer().notNull(),
  },
  (table) => [
    unique("statement_study_id_key").on(table.studyId, table.id),
    unique("statement_study_code_key").on(table.studyId, table.code),
    foreignKey({
      name: "statement_theme_fk",
      columns: [table.studyId, table.themeId],
      foreignColumns: [theme.studyId, theme.id],
    }),
  ],
);

/**
 * What a respondent scored a statement, 1 to 5; null where it was put and no answer was given. According to a
 * coder who heard it in the text, or without a coder as it came with the interview.
 */
export const statementScore = pgTable(
  "statement_score",
  {
    studyId: id<StudyId>().notNull(),
    interviewId: id<InterviewId>().notNull(),
    statementId: id<StatementId>().notNull(),
    coderId: id<MemberId>(),
    score: integer(),
    /** Raised by every change; a change names the version it saw. */
    version: integer().notNull().default(1),
    writtenAt: writtenAt(),
    changedAt: moment().notNull().defaultNow(),
    removedAt: moment(),
  },
  (table) => [
    unique("statement_score_once_key")
      .on(table.interviewId, table.statementId, table.coderId)
      .nullsNotDistinct(),
    foreignKey({
      name: "statement_score_coder_fk",
      columns: [table.studyId, table.coderId],
      foreignColumns: [member.studyId, member.id],
    }),
    foreignKey({
      name: "statement_score_interview_fk",
      columns: [table.studyId, table.interviewId],
      foreignColumns: [interview.studyId, interview.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "statement_score_statement_fk",
      columns: [table.studyId, table.statementId],
      foreignColumns: [statement.studyId, statement.id],
    }).onDelete("cascade"),
    check("statement_score_removed", sql`${table.coderId} is not null or ${table.removedAt} is null`),
    check("statement_score_range", sql`${table.score} between 1 and 5`),
  ],
);
