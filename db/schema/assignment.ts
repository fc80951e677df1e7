import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import type { AssignmentId, InterviewId, MemberId, RoundId, StudyId, ThemeId } from "@/lib/study/ids";
import { id, writtenAt } from "./columns";
import { interview } from "./interview";
import { member } from "./member";
import { round } from "./round";
import { theme } from "./theme";

/** Who codes which interview in which round. A theme added later is an assignment of its own. */
export const assignment = pgTable(
  "assignment",
  {
    id: id<AssignmentId>().primaryKey(),
    studyId: id<StudyId>().notNull(),
    interviewId: id<InterviewId>().notNull(),
    coderId: id<MemberId>().notNull(),
    roundId: id<RoundId>().notNull(),
    /** Whether this coder must not see the others' work on the interview until all have finished. */
    blind: boolean().notNull().default(true),
    deadline: date({ mode: "string" }),
    madeBy: id<MemberId>(),
    writtenAt: writtenAt(),
  },
  (table) => [
    unique("assignment_study_id_key").on(table.studyId, table.id),
    unique("assignment_work_key").on(table.studyId, table.id, table.interviewId, table.coderId),
    index("assignment_interview_idx").on(table.interviewId, table.coderId),
    foreignKey({
      name: "assignment_interview_fk",
      columns: [table.studyId, table.interviewId],
      foreignColumns: [interview.studyId, interview.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "assignment_coder_fk",
      columns: [table.studyId, table.coderId],
      foreignColumns: [member.studyId, member.id],
    }),
    foreignKey({
      name: "assignment_round_fk",
      columns: [table.studyId, table.roundId],
      foreignColumns: [round.studyId, round.id],
    }),
  ],
);

/** The themes an assignment asks for; one coder has a theme of an interview only once. */
export const assignmentTheme = pgTable(
  "assignment_theme",
  {
    studyId: id<StudyId>().notNull(),
    assignmentId: id<AssignmentId>().notNull(),
    interviewId: id<InterviewId>().notNull(),
    coderId: id<MemberId>().notNull(),
    themeId: id<ThemeId>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.assignmentId, table.themeId] }),
    unique("assignment_theme_once_key").on(table.interviewId, table.coderId, table.themeId),
    foreignKey({
      name: "assignment_theme_assignment_fk",
      columns: [table.studyId, table.assignmentId, table.interviewId, table.coderId],
      foreignColumns: [assignment.studyId, assignment.id, assignment.interviewId, assignment.coderId],
    })
      .onDelete("cascade")
      .onUpdate("cascade"),
    foreignKey({
      name: "assignment_theme_theme_fk",
      columns: [table.studyId, table.themeId],
      foreignColumns: [theme.studyId, theme.id],
    }).onDelete("cascade"),
  ],
);

/** "withdrawn": no longer asked of this coder, whose work on it counts for nothing; its themes are gone. */
export type AssignmentStateKind = "started" | "finished" | "reopened" | "withdrawn";

/** What happened to an assignment; the newest row is its state, none means not started. Append-only. */
export const assignmentState = pgTable(
  "assignment_state",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    studyId: id<StudyId>().notNull(),
    assignmentId: id<AssignmentId>().notNull(),
    kind: text().$type<AssignmentStateKind>().notNull(),
    by: id<MemberId>(),
    reason: text(),
    writtenAt: writtenAt(),
  },
  (table) => [
    index("assignment_state_newest_idx").on(table.assignmentId, table.id.desc()),
    foreignKey({
      name: "assignment_state_assignment_fk",
      columns: [table.studyId, table.assignmentId],
      foreignColumns: [assignment.studyId, assignment.id],
    }).onDelete("cascade"),
    check(
      "assignment_state_kind_known",
      sql`${table.kind} in ('started', 'finished', 'reopened', 'withdrawn')`,
    ),
    check("assignment_state_reopened_why", sql`${table.kind} <> 'reopened' or ${table.reason} <> ''`),
  ],
);
