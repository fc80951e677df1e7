import { sql } from "drizzle-orm";
import { bigint, check, index, jsonb, pgTable, text, unique } from "drizzle-orm/pg-core";
import type { StudyId, UserId } from "@/lib/study/ids";
import { id, writtenAt } from "./columns";

/**
 * The log: ids and hashes, never text. Triggers keep it append-only, and every row is chained to the one
 * before it in its chain by an HMAC whose key is outside the database. It outlives the study it is about.
 */
export const audit = pgTable(
  "audit",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    /** A study's id, or "platform" for accounts and sign-ins. */
    chain: text().notNull(),
    sequence: bigint({ mode: "number" }).notNull(),
    studyId: id<StudyId>(),
    /** Null: the operator of the machine, or nobody signed in. */
    actorId: id<UserId>(),
    actorKind: text().$type<"person" | "operator" | "nobody">().notNull(),
    /** What was done, such as "coding.added". */
    verb: text().notNull(),
    /** What it was done to: ids, hashes, counts and kinds. */
    subject: jsonb().$type<Readonly<Record<string, string | number | boolean | null>>>().notNull(),
    mac: text().notNull(),
    writtenAt: writtenAt(),
  },
  (table) => [
    unique("audit_chain_key").on(table.chain, table.sequence),
    index("audit_study_idx").on(table.studyId, table.id),
    check("audit_actor", sql`(${table.actorKind} = 'person') = (${table.actorId} is not null)`),
  ],
);

/** Where each chain ends, sealed by the same key, so that cutting off its tail shows. */
export const auditHead = pgTable("audit_head", {
  chain: text().primaryKey(),
  sequence: bigint({ mode: "number" }).notNull(),
  mac: text().notNull(),
  seal: text().notNull(),
});
