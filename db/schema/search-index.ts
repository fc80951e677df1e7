import { foreignKey, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import type { StudyId, TranscriptId } from "@/lib/study/ids";
import { id, writtenAt } from "./columns";
import { transcript } from "./transcript";

/**
 * The different words of a transcript, so that a search opens only texts that hold what is looked for. It
 * follows from the text and goes with it; a transcript without a row, or with one by older rules, is indexed
 * when it is next searched.
 */
export const searchIndex = pgTable(
  "search_index",
  {
    transcriptId: id<TranscriptId>().primaryKey(),
    studyId: id<StudyId>().notNull(),
    rules: integer().notNull(),
    /** Folded, each once. */
    forms: text().array().notNull(),
    /** Of each form, in the same order. */
    stems: text().array().notNull(),
    writtenAt: writtenAt(),
  },
  (table) => [
    index("search_index_study_idx").on(table.studyId),
    index("search_index_stems_idx").using("gin", table.stems),
    foreignKey({
      name: "search_index_transcript_fk",
      columns: [table.studyId, table.transcriptId],
      foreignColumns: [transcript.studyId, transcript.id],
    }).onDelete("cascade"),
  ],
);
