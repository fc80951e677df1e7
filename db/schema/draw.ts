import { sql } from "drizzle-orm";
import { bigint, check, foreignKey, integer, pgTable } from "drizzle-orm/pg-core";
import type { MemberId, RoundId, StudyId } from "@/lib/study/ids";
import { id, writtenAt } from "./columns";
import { member } from "./member";
import { round } from "./round";

/** A draw that was kept: which interviews of a round are coded twice, and by whom, came from this seed. */
export const draw = pgTable(
  "draw",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    studyId: id<StudyId>().notNull(),
    roundId: id<RoundId>().notNull(),
    seed: bigint({ mode: "number" }).notNull(),
    /** Of the pool, as it was asked for; null where the interviews were named and only their coders drawn. */
    percent: integer(),
    /** From how many interviews was drawn, and how many were. */
    pool: integer().notNull(),
    drawn: integer().notNull(),
    perInterview: integer().notNull(),
    madeBy: id<MemberId>(),
    writtenAt: writtenAt(),
  },
  (table) => [
    foreignKey({
      name: "draw_round_fk",
      columns: [table.studyId, table.roundId],
      foreignColumns: [round.studyId, round.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "draw_member_fk",
      columns: [table.studyId, table.madeBy],
      foreignColumns: [member.studyId, member.id],
    }),
    check("draw_seed_known", sql`${table.seed} between 0 and 4294967295`),
    check("draw_percent_known", sql`${table.percent} between 1 and 100`),
    check("draw_counts_known", sql`${table.drawn} between 1 and ${table.pool} and ${table.perInterview} > 0`),
  ],
);
