import { sql } from "drizzle-orm";
import { check, integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import type { RoundKind } from "@/lib/assignment/round-kind";
import type { RoundId, StudyId } from "@/lib/study/ids";
import { id, writtenAt } from "./columns";
import { study } from "./study";

/** A round of coding, so that agreement over time can be seen. */
export const round = pgTable(
  "round",
  {
    id: id<RoundId>().primaryKey(),
    studyId: id<StudyId>()
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    name: text().notNull(),
    kind: text().$type<RoundKind>().notNull().default("main"),
    position: integer().notNull(),
    writtenAt: writtenAt(),
  },
  (table) => [
    unique("round_study_id_key").on(table.studyId, table.id),
    check("round_kind_known", sql`${table.kind} in ('training', 'main', 'drift-check')`),
  ],
);
