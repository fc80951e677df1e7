import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { ChosenQuoteId, CodingId, MemberId, StudyId } from "@/lib/study/ids";
import { coding } from "./coding";
import { id, moment, writtenAt } from "./columns";
import { member } from "./member";

/** A coding whose words were chosen for the report. Its theme and stance are the coding's. */
export const chosenQuote = pgTable(
  "chosen_quote",
  {
    id: id<ChosenQuoteId>().primaryKey(),
    studyId: id<StudyId>().notNull(),
    codingId: id<CodingId>().notNull(),
    /** Orders the quotes of a theme and stance. */
    position: integer().notNull(),
    /** The words as the report has them, shortened or touched up; null: as they were said. */
    edited: text(),
    /** Raised by every change; a change names the version it saw. */
    version: integer().notNull().default(1),
    chosenBy: id<MemberId>(),
    writtenAt: writtenAt(),
    changedAt: moment().notNull().defaultNow(),
    removedAt: moment(),
  },
  (table) => [
    uniqueIndex("chosen_quote_once_key").on(table.codingId).where(sql`${table.removedAt} is null`),
    foreignKey({
      name: "chosen_quote_coding_fk",
      columns: [table.studyId, table.codingId],
      foreignColumns: [coding.studyId, coding.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "chosen_quote_member_fk",
      columns: [table.studyId, table.chosenBy],
      foreignColumns: [member.studyId, member.id],
    }),
    check("chosen_quote_edited_not_empty", sql`${table.edited} <> ''`),
  ],
);
