import { index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import type { OperationId, StudyId, UserId } from "@/lib/study/ids";
import { id, writtenAt } from "./columns";
import { study } from "./study";
import { user } from "./user";

/**
 * A write as its client named it, in the transaction of its effect: a replay returns the first result, and
 * another payload under the same id is a conflict (SAFETY, rule 3).
 */
export const operation = pgTable(
  "operation",
  {
    id: id<OperationId>().primaryKey(),
    studyId: id<StudyId>()
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    userId: id<UserId>()
      .notNull()
      .references(() => user.id),
    payloadSha256: text().notNull(),
    result: jsonb().notNull(),
    writtenAt: writtenAt(),
  },
  (table) => [index("operation_user_idx").on(table.userId, table.writtenAt)],
);
