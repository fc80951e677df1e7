import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, text, unique, uniqueIndex } from "drizzle-orm/pg-core";
import type { MemberRole } from "@/lib/access/member-role";
import type { MemberId, StudyId, UserId } from "@/lib/study/ids";
import { id, moment, writtenAt } from "./columns";
import { study } from "./study";
import { user } from "./user";

/**
 * Someone's part in a study. Without an account it is a name that an import brought, whose work stands.
 * A removed member's row stays: their work still says whose it is.
 */
export const member = pgTable(
  "member",
  {
    id: id<MemberId>().primaryKey(),
    studyId: id<StudyId>()
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    userId: id<UserId>().references(() => user.id),
    /** The coder's code in a study folder, such as "codeur-a". */
    code: text().notNull(),
    name: text().notNull(),
    writtenAt: writtenAt(),
    removedAt: moment(),
  },
  (table) => [
    unique("member_study_id_key").on(table.studyId, table.id),
    unique("member_study_code_key").on(table.studyId, table.code),
    uniqueIndex("member_study_user_key").on(table.studyId, table.userId),
    check("member_name_not_empty", sql`${table.name} <> ''`),
  ],
);

export const memberRole = pgTable(
  "member_role",
  {
    studyId: id<StudyId>().notNull(),
    memberId: id<MemberId>().notNull(),
    role: text().$type<MemberRole>().notNull(),
    writtenAt: writtenAt(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.role] }),
    foreignKey({
      name: "member_role_member_fk",
      columns: [table.studyId, table.memberId],
      foreignColumns: [member.studyId, member.id],
    }).onDelete("cascade"),
    check("member_role_known", sql`${table.role} in ('researcher', 'supervisor', 'coder', 'reader')`),
  ],
);
