import { sql } from "drizzle-orm";
import { bigint, check, foreignKey, index, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { AdjudicationId, InterviewId, MemberId, StudyId } from "@/lib/study/ids";
import { adjudication } from "./adjudication";
import { id, moment, writtenAt } from "./columns";
import { interview } from "./interview";
import { member } from "./member";

/** The order of an interview's coders by alias, so that left stays left while one works. */
export const aliasDraw = pgTable(
  "alias_draw",
  {
    interviewId: id<InterviewId>().primaryKey(),
    studyId: id<StudyId>().notNull(),
    seed: bigint({ mode: "number" }).notNull(),
    /** Who has which alias, left first. One who finishes later comes behind them, and moves nobody. */
    coders: jsonb().$type<readonly MemberId[]>().notNull().default([]),
    writtenAt: writtenAt(),
  },
  (table) => [
    foreignKey({
      name: "alias_draw_interview_fk",
      columns: [table.studyId, table.interviewId],
      foreignColumns: [interview.studyId, interview.id],
    }).onDelete("cascade"),
    check("alias_draw_seed_known", sql`${table.seed} between 0 and 4294967295`),
  ],
);

/** Where in the queue a member was last. */
export const settlingPlace = pgTable(
  "settling_place",
  {
    studyId: id<StudyId>().notNull(),
    memberId: id<MemberId>().notNull(),
    interviewId: id<InterviewId>().notNull(),
    /** The difference, as the page's address names it. */
    difference: text().notNull(),
    changedAt: moment().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.studyId, table.memberId] }),
    foreignKey({
      name: "settling_place_member_fk",
      columns: [table.studyId, table.memberId],
      foreignColumns: [member.studyId, member.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "settling_place_interview_fk",
      columns: [table.studyId, table.interviewId],
      foreignColumns: [interview.studyId, interview.id],
    }).onDelete("cascade"),
  ],
);

/** A question about the codebook that a difference raised; answered, it stands with the theme's definition. */
export const codebookQuestion = pgTable(
  "codebook_question",
  {
    /** Holds the interview, the theme, who asked and when. */
    adjudicationId: id<AdjudicationId>().primaryKey(),
    studyId: id<StudyId>().notNull(),
    question: text().notNull(),
    answer: text(),
    answeredBy: id<MemberId>(),
    answeredAt: moment(),
  },
  (table) => [
    foreignKey({
      name: "codebook_question_adjudication_fk",
      columns: [table.studyId, table.adjudicationId],
      foreignColumns: [adjudication.studyId, adjudication.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "codebook_question_member_fk",
      columns: [table.studyId, table.answeredBy],
      foreignColumns: [member.studyId, member.id],
    }),
    check("codebook_question_asks", sql`${table.question} <> ''`),
    check("codebook_question_answered_when", sql`(${table.answer} is null) = (${table.answeredAt} is null)`),
  ],
);

/** What was said about a decision, by who may know it. Append-only. */
export const decisionRemark = pgTable(
  "decision_remark",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    studyId: id<StudyId>().notNull(),
    adjudicationId: id<AdjudicationId>().notNull(),
    memberId: id<MemberId>().notNull(),
    text: text().notNull(),
    writtenAt: writtenAt(),
  },
  (table) => [
    index("decision_remark_adjudication_idx").on(table.adjudicationId, table.id),
    foreignKey({
      name: "decision_remark_adjudication_fk",
      columns: [table.studyId, table.adjudicationId],
      foreignColumns: [adjudication.studyId, adjudication.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "decision_remark_member_fk",
      columns: [table.studyId, table.memberId],
      foreignColumns: [member.studyId, member.id],
    }),
    check("decision_remark_says", sql`${table.text} <> ''`),
  ],
);
