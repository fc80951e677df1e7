import { sql } from "drizzle-orm";
import { bigint, check, foreignKey, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { CodeId, MemberId, StudyId, ThemeId } from "@/lib/study/ids";
import { code } from "./code";
import { id, moment, writtenAt } from "./columns";
import { member } from "./member";

/**
 * Two wordings of one factor: in the results the first counts as the second. Codings and codebook stay as they are,
 * so that taking it back restores every figure.
 */
export const factorMerge = pgTable(
  "factor_merge",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    studyId: id<StudyId>().notNull(),
    themeId: id<ThemeId>().notNull(),
    codeId: id<CodeId>().notNull(),
    intoCodeId: id<CodeId>().notNull(),
    mergedBy: id<MemberId>(),
    reason: text().notNull(),
    writtenAt: writtenAt(),
    removedBy: id<MemberId>(),
    removedAt: moment(),
  },
  (table) => [
    uniqueIndex("factor_merge_once_key").on(table.codeId).where(sql`${table.removedAt} is null`),
    foreignKey({
      name: "factor_merge_code_fk",
      columns: [table.studyId, table.themeId, table.codeId],
      foreignColumns: [code.studyId, code.themeId, code.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "factor_merge_into_fk",
      columns: [table.studyId, table.themeId, table.intoCodeId],
      foreignColumns: [code.studyId, code.themeId, code.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "factor_merge_member_fk",
      columns: [table.studyId, table.mergedBy],
      foreignColumns: [member.studyId, member.id],
    }),
    foreignKey({
      name: "factor_merge_removed_by_fk",
      columns: [table.studyId, table.removedBy],
      foreignColumns: [member.studyId, member.id],
    }),
    check("factor_merge_not_itself", sql`${table.codeId} <> ${table.intoCodeId}`),
    check("factor_merge_reason_given", sql`${table.reason} <> ''`),
  ],
);
