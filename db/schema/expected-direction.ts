import { sql } from "drizzle-orm";
import { bigint, check, foreignKey, integer, pgTable, text } from "drizzle-orm/pg-core";
import type { Stance } from "@/lib/stance/stance";
import type { GroupId, MemberId, StudyId, ThemeId } from "@/lib/study/ids";
import { id, writtenAt } from "./columns";
import { group } from "./group";
import { study } from "./study";
import { theme } from "./theme";

/** In which group more of a stance is expected on a theme; the newest row of each stands, earlier ones are kept. */
export const expectedDirection = pgTable(
  "expected_direction",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    studyId: id<StudyId>()
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    themeId: id<ThemeId>().notNull(),
    stance: text().$type<Stance>().notNull(),
    /** Null: nothing is expected any more. */
    moreIn: id<GroupId>(),
    /** How many judgements of the theme there had been when it was set: above 0, it was not set beforehand. */
    judgedBefore: integer().notNull(),
    setBy: id<MemberId>(),
    reason: text().notNull(),
    writtenAt: writtenAt(),
  },
  (table) => [
    foreignKey({
      name: "expected_direction_theme_fk",
      columns: [table.studyId, table.themeId],
      foreignColumns: [theme.studyId, theme.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "expected_direction_group_fk",
      columns: [table.studyId, table.moreIn],
      foreignColumns: [group.studyId, group.id],
    }).onDelete("cascade"),
    check(
      "expected_direction_stance_known",
      sql`${table.stance} in ('verbeterd', 'gelijk', 'verslechterd', 'onbekend')`,
    ),
    check("expected_direction_judged_before_counts", sql`${table.judgedBefore} >= 0`),
  ],
);
