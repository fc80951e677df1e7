import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import type {
  CaseId,
  CodeId,
  InterviewId,
  MemberId,
  MemoId,
  StudyId,
  ThemeId,
  TranscriptId,
} from "@/lib/study/ids";
import type { RichText } from "@/lib/writing/rich-text";
import { case_ } from "./case";
import { code } from "./code";
import { id, moment, writtenAt } from "./columns";
import { interview } from "./interview";
import { member } from "./member";
import { theme } from "./theme";
import { transcript } from "./transcript";

/**
 * What a member wrote on a case, an interview, one of its turns, a theme or a code; a coding carries its own
 * memo. A turn is named in the version of the transcript that it was numbered in.
 */
export const memo = pgTable(
  "memo",
  {
    id: id<MemoId>().primaryKey(),
    studyId: id<StudyId>().notNull(),
    caseId: id<CaseId>(),
    interviewId: id<InterviewId>(),
    transcriptId: id<TranscriptId>(),
    /** From 1. */
    turn: integer(),
    themeId: id<ThemeId>(),
    codeId: id<CodeId>(),
    memberId: id<MemberId>().notNull(),
    writtenAt: writtenAt(),
    removedAt: moment(),
  },
  (table) => [
    unique("memo_study_id_key").on(table.studyId, table.id),
    index("memo_interview_idx").on(table.interviewId),
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
      name: "memo_transcript_fk",
      columns: [table.studyId, table.interviewId, table.transcriptId],
      foreignColumns: [transcript.studyId, transcript.interviewId, transcript.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "memo_theme_fk",
      columns: [table.studyId, table.themeId],
      foreignColumns: [theme.studyId, theme.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "memo_code_fk",
      columns: [table.studyId, table.codeId],
      foreignColumns: [code.studyId, code.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "memo_member_fk",
      columns: [table.studyId, table.memberId],
      foreignColumns: [member.studyId, member.id],
    }),
    check(
      "memo_on_one_thing",
      sql`num_nonnulls(${table.caseId}, ${table.interviewId}, ${table.themeId}, ${table.codeId}) = 1`,
    ),
    check(
      "memo_turn_in_transcript",
      sql`num_nonnulls(${table.transcriptId}, ${table.turn}) = 0 or (${table.interviewId} is not null and ${table.transcriptId} is not null and ${table.turn} > 0)`,
    ),
  ],
);

/** A version of a memo; the newest stands. Saves in one sitting go into one version, and raise its revision. */
export const memoVersion = pgTable(
  "memo_version",
  {
    studyId: id<StudyId>().notNull(),
    memoId: id<MemoId>().notNull(),
    version: integer().notNull(),
    revision: integer().notNull().default(1),
    document: jsonb().$type<RichText>().notNull(),
    /** The document's words alone, to search in. */
    text: text().notNull(),
    begunAt: moment().notNull().defaultNow(),
    writtenAt: writtenAt(),
  },
  (table) => [
    primaryKey({ columns: [table.memoId, table.version] }),
    foreignKey({
      name: "memo_version_memo_fk",
      columns: [table.studyId, table.memoId],
      foreignColumns: [memo.studyId, memo.id],
    }).onDelete("cascade"),
    check("memo_version_positive", sql`${table.version} > 0 and ${table.revision} > 0`),
  ],
);
