import { sql } from "drizzle-orm";
import { boolean, check, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { UserId } from "@/lib/study/ids";
import { id, moment, writtenAt } from "./columns";

/** An account. Without a password hash it signs in through an OIDC provider only. */
export const user = pgTable(
  "user",
  {
    id: id<UserId>().primaryKey(),
    /** Lower case; what a person signs in with. */
    email: text().notNull(),
    name: text().notNull(),
    /** argon2id, in its own encoded form. */
    passwordHash: text(),
    administrator: boolean().notNull().default(false),
    locale: text().$type<"nl" | "en">().notNull().default("nl"),
    closedAt: moment(),
    writtenAt: writtenAt(),
  },
  (table) => [
    uniqueIndex("user_email_key").on(table.email),
    check("user_email_is_lower_case", sql`${table.email} = lower(${table.email})`),
  ],
);
