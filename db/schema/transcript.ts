import { sql } from "drizzle-orm";
import { check, foreignKey, integer, jsonb, pgTable, text, unique } from "drizzle-orm/pg-core";
import type { Edit } from "@/lib/passage/edit";
import type { InterviewId, MemberId, StudyId, TranscriptId } from "@/lib/study/ids";
import type { Turn } from "@/lib/transcript/turn";
import { id, writtenAt } from "./columns";
import { interview } from "./interview";

/** A version of an interview's verbatim text. A trigger refuses every change to a row. */
export const transcript = pgTable(
  "transcript",
  {
    id: id<TranscriptId>().primaryKey(),
    studyId: id<StudyId>().notNull(),
    interviewId: id<InterviewId>().notNull(),
    version: integer().notNull(),
    /** The turns' spoken text joined by one line feed, as it came, never normalised. */
    text: text().notNull(),
    /** Of the text, in UTF-16 units. */
    length: integer().notNull(),
    turns: jsonb().$type<readonly Turn[]>().notNull(),
    /** Of the text in UTF-8, hexadecimal. */
    sha256: text().notNull(),
    madeBy: id<MemberId>(),
    /** What made it of the version before, in units of that one's text; null for a first version, and where it came in a file. */
    edits: jsonb().$type<readonly Edit[]>(),
    writtenAt: writtenAt(),
  },
  (table) => [
    unique("transcript_study_id_key").on(table.studyId, table.id),
    unique("transcript_interview_id_key").on(table.studyId, table.interviewId, table.id),
    unique("transcript_version_key").on(table.interviewId, table.version),
    foreignKey({
      name: "transcript_interview_fk",
      columns: [table.studyId, table.interviewId],
      foreignColumns: [interview.studyId, interview.id],
    }).onDelete("cascade"),
    check("transcript_length_positive", sql`${table.length} > 0`),
    check("transcript_version_positive", sql`${table.version} > 0`),
  ],
);
