import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, text, unique, uniqueIndex } from "drizzle-orm/pg-core";
import type { Polarity } from "@/lib/stance/stance";
import type { CodeId, MemberId, StudyId, ThemeId } from "@/lib/study/ids";
import { id, moment, writtenAt } from "./columns";
import { theme } from "./theme";

/** A theme's sub-code; with a polarity it is a factor that helped or hindered. */
export const code = pgTable(
  "code",
  {
    id: id<CodeId>().primaryKey(),
    studyId: id<StudyId>().notNull(),
    themeId: id<ThemeId>().notNull(),
    label: text().notNull(),
    polarity: text().$type<Polarity>(),
    definition: text().notNull().default(""),
    position: integer().notNull(),
    /**
     * Set while only its maker sees it: a code proposed in the coding screen (SAFETY, rule 2). Accepted it belongs to
     * nobody; one that was turned down keeps its maker, and is removed.
     */
    proposedBy: id<MemberId>(),
    writtenAt: writtenAt(),
    removedAt: moment(),
  },
  (table) => [
    unique("code_study_id_key").on(table.studyId, table.id),
    // A coding names its theme and its code together, so that the pair can't disagree.
    unique("code_theme_id_key").on(table.studyId, table.themeId, table.id),
    uniqueIndex("code_theme_label_key")
      // Of a colleague's proposal a coder may not know, not even by a refusal.
      .on(
        table.studyId,
        table.themeId,
        table.label,
        sql`coalesce(${table.polarity}, '')`,
        sql`coalesce(${table.proposedBy}, '00000000-0000-0000-0000-000000000000')`,
      )
      // A proposal that was taken back or turned down leaves its name free.
      .where(sql`${table.proposedBy} is null or ${table.removedAt} is null`),
    foreignKey({
      name: "code_theme_fk",
      columns: [table.studyId, table.themeId],
      foreignColumns: [theme.studyId, theme.id],
    }).onDelete("cascade"),
    check("code_polarity_known", sql`${table.polarity} in ('bevorderend', 'belemmerend')`),
    check("code_label_not_empty", sql`${table.label} <> ''`),
  ],
);
