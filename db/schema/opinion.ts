import { foreignKey, pgTable, text, unique } from "drizzle-orm/pg-core";
import type { CaseId, MemberId, OpinionId, RespondentId, StudyId } from "@/lib/study/ids";
import { id, writtenAt } from "./columns";
import { respondent } from "./respondent";

/** The unit that is counted. Its role is that of the respondent named here. */
export const opinion = pgTable(
  "opinion",
  {
    id: id<OpinionId>().primaryKey(),
    studyId: id<StudyId>().notNull(),
    caseId: id<CaseId>().notNull(),
    respondentId: id<RespondentId>().notNull(),
    writtenAt: writtenAt(),
  },
  (table) => [
    unique("opinion_study_id_key").on(table.studyId, table.id),
    unique("opinion_case_id_key").on(table.studyId, table.caseId, table.id),
    unique("opinion_respondent_key").on(table.respondentId),
    foreignKey({
      name: "opinion_respondent_fk",
      columns: [table.studyId, table.caseId, table.respondentId],
      foreignColumns: [respondent.studyId, respondent.caseId, respondent.id],
    }).onDelete("cascade"),
  ],
);

/** Who holds the opinion: every respondent holds one, and those who share one are its several holders. */
export const opinionHolder = pgTable(
  "opinion_holder",
  {
    respondentId: id<RespondentId>().primaryKey(),
    studyId: id<StudyId>().notNull(),
    caseId: id<CaseId>().notNull(),
    opinionId: id<OpinionId>().notNull(),
    joinedBy: id<MemberId>(),
    reason: text(),
    writtenAt: writtenAt(),
  },
  (table) => [
    foreignKey({
      name: "opinion_holder_opinion_fk",
      columns: [table.studyId, table.caseId, table.opinionId],
      foreignColumns: [opinion.studyId, opinion.caseId, opinion.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "opinion_holder_respondent_fk",
      columns: [table.studyId, table.caseId, table.respondentId],
      foreignColumns: [respondent.studyId, respondent.caseId, respondent.id],
    }).onDelete("cascade"),
  ],
);
