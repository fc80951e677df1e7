import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import type { CaseId, InterviewId, MemberId, StudyId } from "@/lib/study/ids";
import { case_ } from "./case";
import { id, moment, writtenAt } from "./columns";
import { interview } from "./interview";
import { member } from "./member";

/** A note of its writer's on a case or an interview; a coding carries its own memo. */
export const memo = pgTable(
  "memo",
  {
    id: id().primaryKey(),
    studyId: id<StudyId>().notNull(),
    caseId: id<CaseId>(),
    interviewId: id<InterviewId>(),
    memberId: id<MemberId>().notNull(),
    text: text().notNull(),
    version: integer().notNull().default(1),
    writtenAt: writtenAt(),
    removedAt: moment(),
  },
  (table) => [
    unique("memo_study_id_key").on(table.studyId, table.id),
    foreignKey({
      name: "memo_case_fk",
      columns: [table.studyId, table.caseId],
      foreignColumns: [case_.studyId, case_.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "memo_interview_fk",
      columns: [table.studyId, table.interviewId],
      foreignColumns: [interview.studyId, interview.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "memo_member_fk",
      columns: [table.studyId, table.memberId],
      foreignColumns: [member.studyId, member.id],
    }),
    check("memo_on_one_thing", sql`num_nonnulls(${table.caseId}, ${table.interviewId}) = 1`),
  ],
);
