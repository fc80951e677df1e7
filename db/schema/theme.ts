import { sql } from "drizzle-orm";
import { boolean, check, integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import type { StudyId, ThemeId } from "@/lib/study/ids";
import { id, moment, writtenAt } from "./columns";
import { study } from "./study";

/** A theme of the codebook, with its own wording of the stances. */
export const theme = pgTable(
  "theme",
  {
    id: id<ThemeId>().primaryKey(),
    studyId: id<StudyId>()
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    /** The theme's code in a study folder, such as "veiligheid". */
    code: text().notNull(),
    name: text().notNull(),
    definition: text().notNull().default(""),
    wordingImproved: text().notNull(),
    wordingUnchanged: text().notNull(),
    wordingWorsened: text().notNull(),
    wordingUnknown: text().notNull(),
    addedDuringAnalysis: boolean().notNull().default(false),
    position: integer().notNull(),
    writtenAt: writtenAt(),
    removedAt: moment(),
  },
  (table) => [
    unique("theme_study_id_key").on(table.studyId, table.id),
    unique("theme_study_code_key").on(table.studyId, table.code),
    check("theme_name_not_empty", sql`${table.name} <> ''`),
  ],
);
