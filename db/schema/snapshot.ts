import { jsonb, pgTable, text, unique } from "drizzle-orm/pg-core";
import type { MemberId, StudyId } from "@/lib/study/ids";
import { id, writtenAt } from "./columns";
import { study } from "./study";

/** A frozen state of the results from which every figure of a report can be made again. */
export const snapshot = pgTable(
  "snapshot",
  {
    id: id().primaryKey(),
    studyId: id<StudyId>()
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    name: text().notNull(),
    content: jsonb().notNull(),
    sha256: text().notNull(),
    madeBy: id<MemberId>(),
    writtenAt: writtenAt(),
  },
  (table) => [unique("snapshot_study_id_key").on(table.studyId, table.id)],
);
