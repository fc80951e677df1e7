import { integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import type { GroupId, StudyId } from "@/lib/study/ids";
import { id } from "./columns";
import { study } from "./study";

export const group = pgTable(
  "group",
  {
    id: id<GroupId>().primaryKey(),
    studyId: id<StudyId>()
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    code: text().notNull(),
    name: text().notNull(),
    position: integer().notNull(),
  },
  (table) => [
    unique("group_study_id_key").on(table.studyId, table.id),
    unique("group_study_code_key").on(table.studyId, table.code),
  ],
);
