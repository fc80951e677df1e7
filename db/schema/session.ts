import { index, pgTable } from "drizzle-orm/pg-core";
import type { SessionId, UserId } from "@/lib/study/ids";
import { id, moment, writtenAt } from "./columns";
import { user } from "./user";

/** A sign-in. Read at every request; without a row, or once ended, the cookie is worth nothing. */
export const session = pgTable(
  "session",
  {
    id: id<SessionId>().primaryKey(),
    userId: id<UserId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    startedAt: writtenAt(),
    seenAt: moment().notNull().defaultNow(),
    endedAt: moment(),
    /** Until then an event stream of it counts as open, unless it beats again. Null: it never had one. */
    presentUntil: moment(),
  },
  (table) => [index("session_user_idx").on(table.userId)],
);
