import { sql } from "drizzle-orm";
import { check, doublePrecision, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { StudyId, UserId } from "@/lib/study/ids";
import { id, writtenAt } from "./columns";

export const study = pgTable(
  "study",
  {
    id: id<StudyId>().primaryKey(),
    /** Short name in addresses and commands: a-z, 0-9 and hyphens. */
    slug: text().notNull(),
    name: text().notNull(),
    language: text().$type<"nl" | "en">().notNull().default("nl"),
    note: text().notNull().default(""),
    /** Invented people for trying out; the interface says so. */
    kind: text().$type<"study" | "demo">().notNull().default("study"),
    /** With a response below this share, from 0 to 1, a result is indicative only. */
    indicativeBelow: doublePrecision().notNull().default(0.5),
    madeBy: id<UserId>(),
    /** Of the name, language and note: who changes them has seen the version that stands. */
    version: integer().notNull().default(1),
    writtenAt: writtenAt(),
  },
  (table) => [
    uniqueIndex("study_slug_key").on(table.slug),
    check("study_slug_form", sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check("study_name_not_empty", sql`${table.name} <> ''`),
    check("study_indicative_below_share", sql`${table.indicativeBelow} between 0 and 1`),
  ],
);
