import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import type { InterviewId, StatementId, StudyId, ThemeId } from "@/lib/study/ids";
import { id, writtenAt } from "./columns";
import { interview } from "./interview";
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

/** A score of 1 to 5; null where the statement was put and no answer was given. */
export const statementScore = pgTable(
  "statement_score",
  {
    studyId: id<StudyId>().notNull(),
    interviewId: id<InterviewId>().notNull(),
    statementId: id<StatementId>().notNull(),
    score: integer(),
    writtenAt: writtenAt(),
  },
  (table) => [
    primaryKey({ columns: [table.interviewId, table.statementId] }),
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
    check("statement_score_range", sql`${table.score} between 1 and 5`),
  ],
);
