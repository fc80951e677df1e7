import { jsonb, pgTable, text, unique } from "drizzle-orm/pg-core";
import type { SnapshotContent } from "@/lib/report/snapshot-content";
import type { MemberId, SnapshotId, StudyId } from "@/lib/study/ids";
import { id, writtenAt } from "./columns";
import { study } from "./study";

/** A frozen state of the results from which every figure of a report can be made again. */
export const snapshot = pgTable(
  "snapshot",
  {
    id: id<SnapshotId>().primaryKey(),
    studyId: id<StudyId>()
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    name: text().notNull(),
    content: jsonb().$type<SnapshotContent>().notNull(),
    /** Of the content as canonical JSON. */
    sha256: text().notNull(),
    /**
     * For a snapshot that came in an archive: what the ids in its content are called here. The content keeps those with
     * which it was sealed.
     */
    idsHere: jsonb().$type<Readonly<Record<string, string>>>(),
    madeBy: id<MemberId>(),
    writtenAt: writtenAt(),
  },
  (table) => [unique("snapshot_study_id_key").on(table.studyId, table.id)],
);
