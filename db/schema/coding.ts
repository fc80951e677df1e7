import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import type { Stance } from "@/lib/stance/stance";
import type {
  CodeId,
  CodingId,
  InterviewId,
  MemberId,
  StudyId,
  ThemeId,
  TranscriptId,
} from "@/lib/study/ids";
import { code } from "./code";
import { id, moment, writtenAt } from "./columns";
import { interview } from "./interview";
import { member } from "./member";
import { theme } from "./theme";
import { transcript } from "./transcript";

/** A passage tagged with a code by a coder; without a coder it is the consensus. */
export const coding = pgTable(
  "coding",
  {
    id: id<CodingId>().primaryKey(),
    studyId: id<StudyId>().notNull(),
    interviewId: id<InterviewId>().notNull(),
    coderId: id<MemberId>(),
    themeId: id<ThemeId>().notNull(),
    /** Null: the theme itself, which may carry a stance. */
    codeId: id<CodeId>(),
    stance: text().$type<Stance>(),
    starred: boolean().notNull().default(false),
    memo: text().notNull().default(""),
    codebookVersion: integer().notNull(),
    /** Raised by every change; a change names the version it saw. */
    version: integer().notNull().default(1),
    writtenAt: writtenAt(),
    changedAt: moment().notNull().defaultNow(),
    removedAt: moment(),
  },
  (table) => [
    unique("coding_study_id_key").on(table.studyId, table.id),
    unique("coding_interview_id_key").on(table.studyId, table.interviewId, table.id),
    index("coding_interview_coder_idx").on(table.interviewId, table.coderId),
    index("coding_theme_idx").on(table.studyId, table.themeId),
    foreignKey({
      name: "coding_interview_fk",
      columns: [table.studyId, table.interviewId],
      foreignColumns: [interview.studyId, interview.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "coding_coder_fk",
      columns: [table.studyId, table.coderId],
      foreignColumns: [member.studyId, member.id],
    }),
    foreignKey({
      name: "coding_theme_fk",
      columns: [table.studyId, table.themeId],
      foreignColumns: [theme.studyId, theme.id],
    }),
    foreignKey({
      name: "coding_code_fk",
      columns: [table.studyId, table.themeId, table.codeId],
      foreignColumns: [code.studyId, code.themeId, code.id],
    }),
    check("coding_stance_known", sql`${table.stance} in ('verbeterd', 'gelijk', 'verslechterd', 'onbekend')`),
    check("coding_stance_on_theme", sql`${table.codeId} is null or ${table.stance} is null`),
  ],
);

/** Where a coding stands in a version of the text; without offsets its words are gone: "to place again". */
export const codingAnchor = pgTable(
  "coding_anchor",
  {
    studyId: id<StudyId>().notNull(),
    interviewId: id<InterviewId>().notNull(),
    codingId: id<CodingId>().notNull(),
    transcriptId: id<TranscriptId>().notNull(),
    /** From 'from' up to but not including 'to', in UTF-16 units of the transcript's text. */
    from: integer(),
    to: integer(),
    quote: text().notNull(),
    writtenAt: writtenAt(),
  },
  (table) => [
    primaryKey({ columns: [table.codingId, table.transcriptId] }),
    index("coding_anchor_transcript_idx").on(table.transcriptId),
    foreignKey({
      name: "coding_anchor_coding_fk",
      columns: [table.studyId, table.interviewId, table.codingId],
      foreignColumns: [coding.studyId, coding.interviewId, coding.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "coding_anchor_transcript_fk",
      columns: [table.studyId, table.interviewId, table.transcriptId],
      foreignColumns: [transcript.studyId, transcript.interviewId, transcript.id],
    }).onDelete("cascade"),
    check(
      "coding_anchor_passage",
      sql`(${table.from} is null and ${table.to} is null) or (${table.from} >= 0 and ${table.to} > ${table.from})`,
    ),
  ],
);
