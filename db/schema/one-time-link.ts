import { sql } from "drizzle-orm";
import { check, pgTable, text } from "drizzle-orm/pg-core";
import type { MemberId, StudyId, UserId } from "@/lib/study/ids";
import { id, moment, writtenAt } from "./columns";
import { study } from "./study";
import { user } from "./user";

/**
 * A link or code that works once: the first administrator's, an invitation to a study (for a new member or
 * for a name that an import brought), or a password reset. Only its SHA-256 is kept.
 */
export const oneTimeLink = pgTable(
  "one_time_link",
  {
    tokenHash: text().primaryKey(),
    kind: text().$type<"first-administrator" | "invitation" | "password-reset">().notNull(),
    studyId: id<StudyId>().references(() => study.id, { onDelete: "cascade" }),
    /** The membership that accepting the invitation gives an account. */
    memberId: id<MemberId>(),
    userId: id<UserId>().references(() => user.id, { onDelete: "cascade" }),
    madeBy: id<UserId>(),
    writtenAt: writtenAt(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (table) => [
    check(
      "one_time_link_kind",
      sql`${table.kind} in ('first-administrator', 'invitation', 'password-reset')`,
    ),
    check("one_time_link_invitation", sql`(${table.kind} = 'invitation') = (${table.memberId} is not null)`),
    check("one_time_link_reset", sql`(${table.kind} = 'password-reset') = (${table.userId} is not null)`),
  ],
);
