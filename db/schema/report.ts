import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { SectionKey } from "@/lib/report/section-key";
import type { MemberId, StudyId } from "@/lib/study/ids";
import { id, writtenAt } from "./columns";
import { study } from "./study";

/** In which order a study's report has its sections, and which it leaves out; without a row all, in their own order. */
export const reportOutline = pgTable(
  "report_outline",
  {
    studyId: id<StudyId>()
      .primaryKey()
      .references(() => study.id, { onDelete: "cascade" }),
    order: jsonb().$type<readonly SectionKey[]>().notNull(),
    leftOut: jsonb().$type<readonly SectionKey[]>().notNull(),
    version: integer().notNull(),
    writtenBy: id<MemberId>(),
    writtenAt: writtenAt(),
  },
  (table) => [check("report_outline_version_positive", sql`${table.version} > 0`)],
);

/** What the researchers wrote in a section, apart from what is filled in from the figures. */
export const reportText = pgTable(
  "report_text",
  {
    studyId: id<StudyId>()
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    section: text().$type<SectionKey>().notNull(),
    text: text().notNull(),
    version: integer().notNull(),
    writtenBy: id<MemberId>(),
    writtenAt: writtenAt(),
  },
  (table) => [
    primaryKey({ columns: [table.studyId, table.section] }),
    check("report_text_version_positive", sql`${table.version} > 0`),
  ],
);
