import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import type { JudgedStance } from "@/lib/stance/stance";
import type { InterviewId, JudgementId, MemberId, StudyId, ThemeId } from "@/lib/study/ids";
import { id, moment, writtenAt } from "./columns";
import { interview } from "./interview";
import { member } from "./member";
import { theme } from "./theme";

/** The stance of one interview on one theme according to one coder; without a coder it is the consensus. */
export const judgement = pgTable(
  "judgement",
  {
    id: id<JudgementId>().primaryKey(),
    studyId: id<StudyId>().notNull(),
    interviewId: id<InterviewId>().notNull(),
    themeId: id<ThemeId>().notNull(),
    coderId: id<MemberId>(),
    stance: text().$type<JudgedStance>().notNull(),
    /** "quotes": the coder's own codings on the theme carry it. "context": the interview as a whole does. */
    grounds: text().$type<"quotes" | "context">().notNull(),
    reason: text(),
    /** Who settled it, on the consensus only; imports name it in words. */
    decidedBy: text(),
    version: integer().notNull().default(1),
    writtenAt: writtenAt(),
    changedAt: moment().notNull().defaultNow(),
    removedAt: moment(),
  },
  (table) => [
    unique("judgement_study_id_key").on(table.studyId, table.id),
    unique("judgement_once_key").on(table.interviewId, table.themeId, table.coderId).nullsNotDistinct(),
    foreignKey({
      name: "judgement_interview_fk",
      columns: [table.studyId, table.interviewId],
      foreignColumns: [interview.studyId, interview.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "judgement_coder_fk",
      columns: [table.studyId, table.coderId],
      foreignColumns: [member.studyId, member.id],
    }),
    foreignKey({
      name: "judgement_theme_fk",
      columns: [table.studyId, table.themeId],
      foreignColumns: [theme.studyId, theme.id],
    }),
    check(
      "judgement_stance_known",
      sql`${table.stance} in ('verbeterd', 'gelijk', 'verslechterd', 'onbekend', 'niet-besproken')`,
    ),
    check("judgement_grounds_known", sql`${table.grounds} in ('quotes', 'context')`),
    check("judgement_decided_by_consensus", sql`${table.coderId} is null or ${table.decidedBy} is null`),
  ],
);
