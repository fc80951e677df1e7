import { integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { MemberId, StudyId } from "@/lib/study/ids";
import { id, writtenAt } from "./columns";
import { study } from "./study";

/** A state of the codebook under which codings were made. A version never changes. */
export const codebookVersion = pgTable(
  "codebook_version",
  {
    studyId: id<StudyId>()
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    number: integer().notNull(),
    /** What changed, in the researcher's words; empty for the first. */
    reason: text().notNull().default(""),
    content: jsonb().notNull(),
    madeBy: id<MemberId>(),
    writtenAt: writtenAt(),
  },
  (table) => [primaryKey({ columns: [table.studyId, table.number] })],
);
