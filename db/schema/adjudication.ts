import { sql } from "drizzle-orm";
import { check, foreignKey, index, jsonb, pgTable, text, unique } from "drizzle-orm/pg-core";
import type { SettledAs, SubjectOfDecision } from "@/lib/adjudication/decision";
import type { Stance } from "@/lib/stance/stance";
import type { AdjudicationId, InterviewId, MemberId, OpinionId, StudyId, ThemeId } from "@/lib/study/ids";
import { id, moment, writtenAt } from "./columns";
import { interview } from "./interview";
import { member } from "./member";
import { opinion } from "./opinion";
import { theme } from "./theme";

/** What a supervisor decided about a disagreement, between which work, and why. The originals stay. */
export const adjudication = pgTable(
  "adjudication",
  {
    id: id<AdjudicationId>().primaryKey(),
    studyId: id<StudyId>().notNull(),
    interviewId: id<InterviewId>().notNull(),
    themeId: id<ThemeId>().notNull(),
    subject: text().$type<SubjectOfDecision>().notNull(),
    /** "agreed": all coders said the same, which was recorded when something of the interview was settled. */
    outcome: text().$type<SettledAs | "agreed" | "codebook-question">().notNull(),
    /** Ids of the codings or judgements it was between, and of what came of it. Of an opinion: its own id, and none. */
    between: jsonb().$type<readonly string[]>().notNull(),
    result: jsonb().$type<readonly string[]>().notNull(),
    decidedBy: id<MemberId>().notNull(),
    reason: text(),
    writtenAt: writtenAt(),
    undoneAt: moment(),
  },
  (table) => [
    unique("adjudication_study_id_key").on(table.studyId, table.id),
    index("adjudication_interview_idx").on(table.interviewId),
    foreignKey({
      name: "adjudication_interview_fk",
      columns: [table.studyId, table.interviewId],
      foreignColumns: [interview.studyId, interview.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "adjudication_theme_fk",
      columns: [table.studyId, table.themeId],
      foreignColumns: [theme.studyId, theme.id],
    }),
    foreignKey({
      name: "adjudication_member_fk",
      columns: [table.studyId, table.decidedBy],
      foreignColumns: [member.studyId, member.id],
    }),
    check("adjudication_subject_known", sql`${table.subject} in ('passage', 'judgement', 'opinion')`),
    check(
      "adjudication_outcome_known",
      sql`${table.outcome} in ('one-of-them', 'new', 'neither', 'agreed', 'codebook-question')`,
    ),
  ],
);

/** A decision on an opinion whose interviews were judged differently; nobody's judgement is changed for it. */
export const opinionDecision = pgTable(
  "opinion_decision",
  {
    id: id().primaryKey(),
    studyId: id<StudyId>().notNull(),
    opinionId: id<OpinionId>().notNull(),
    themeId: id<ThemeId>().notNull(),
    /** "neither": none of what its interviews stand for; the opinion stays in discussion. */
    stance: text().$type<Stance | "neither">().notNull(),
    decidedBy: id<MemberId>(),
    reason: text(),
    writtenAt: writtenAt(),
  },
  (table) => [
    unique("opinion_decision_once_key").on(table.opinionId, table.themeId),
    foreignKey({
      name: "opinion_decision_opinion_fk",
      columns: [table.studyId, table.opinionId],
      foreignColumns: [opinion.studyId, opinion.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "opinion_decision_theme_fk",
      columns: [table.studyId, table.themeId],
      foreignColumns: [theme.studyId, theme.id],
    }),
    check(
      "opinion_decision_stance_known",
      sql`${table.stance} in ('verbeterd', 'gelijk', 'verslechterd', 'onbekend', 'neither')`,
    ),
  ],
);
