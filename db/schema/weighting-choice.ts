import { sql } from "drizzle-orm";
import { bigint, boolean, check, doublePrecision, pgTable, text } from "drizzle-orm/pg-core";
import type { MemberId, StudyId } from "@/lib/study/ids";
import { id, writtenAt } from "./columns";
import { study } from "./study";

/** How a study weighs its opinions; the newest row stands, earlier ones are kept. */
export const weightingChoice = pgTable(
  "weighting_choice",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    studyId: id<StudyId>()
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    meanOver: text().$type<"study" | "group" | "set">().notNull(),
    /** The mean number of opinions per case where it is set by hand. */
    setMean: doublePrecision(),
    countUnknown: boolean().notNull().default(true),
    /** Whether n counts the opinions of all roles of a case, or of those in a table's row alone. */
    rolesInN: text().$type<"all" | "shown">().notNull().default("all"),
    chosenBy: id<MemberId>(),
    reason: text().notNull().default(""),
    writtenAt: writtenAt(),
  },
  (table) => [
    check("weighting_choice_mean_over_known", sql`${table.meanOver} in ('study', 'group', 'set')`),
    check("weighting_choice_set_mean", sql`(${table.meanOver} = 'set') = (${table.setMean} is not null)`),
    check("weighting_choice_roles_in_n_known", sql`${table.rolesInN} in ('all', 'shown')`),
    check("weighting_choice_mean_positive", sql`${table.setMean} > 0`),
  ],
);
