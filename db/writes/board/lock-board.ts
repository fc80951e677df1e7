import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { study } from "@/db/schema/study";
import type { StudyId } from "@/lib/study/ids";

/** Changes of the board's order come one after another. */
export async function lockBoard(tx: Transaction, of: StudyId): Promise<void> {
  await tx.execute(sql`select 1 from ${study} where ${study.id} = ${of} for no key update`);
}
