import { sql } from "drizzle-orm";
import { check, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { UserId } from "@/lib/study/ids";
import { id, moment } from "./columns";
import { user } from "./user";

/** How someone has the interface, on whatever computer they work; each value in the shape that lib gives it. */
export const ownSetting = pgTable(
  "own_setting",
  {
    userId: id<UserId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    name: text().$type<"keys" | "reading" | "hints">().notNull(),
    value: jsonb().notNull(),
    changedAt: moment().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.name] }),
    check("own_setting_is_known", sql`${table.name} in ('keys', 'reading', 'hints')`),
  ],
);
