import "server-only";
import type { PgInsertValue, PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";

/** A statement holds at most 65,535 values; no table here has more than twenty columns. */
const rowsPerStatement = 2000;

/** Inserts the rows in their order, in as few statements as may be. None is none. */
export async function insertAll<T extends PgTable>(
  tx: Transaction,
  table: T,
  rows: readonly PgInsertValue<T>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    await tx.insert(table).values(rows.slice(from, from + rowsPerStatement));
  }
}
