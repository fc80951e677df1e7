import { pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { UserId } from "@/lib/study/ids";
import { id, writtenAt } from "./columns";
import { user } from "./user";

/** An account at an OIDC provider, by issuer and subject and never by e-mail (SAFETY, rule 7). */
export const identity = pgTable(
  "identity",
  {
    issuer: text().notNull(),
    subject: text().notNull(),
    userId: id<UserId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    writtenAt: writtenAt(),
  },
  (table) => [primaryKey({ columns: [table.issuer, table.subject] })],
);
