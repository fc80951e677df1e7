import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { study } from "@/db/schema/study";
import type { StudyId } from "@/lib/study/ids";

/**
 * Changes of a study's groups and cases come one after another: a pair belongs to two cases, and two who save both
 * its sides would wait for each other; two groups must not get one name. Call it before the first is touched.
 */
export async function lockFieldwork(tx: Transaction, of: StudyId): Promise<void> {
  await tx.select({ id: study.id }).from(study).where(eq(study.id, of)).for("no key update");
}
