import "server-only";
import { and, eq, isNull, type SQL } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/member";
import type { MemberId } from "@/lib/study/ids";
import { constraintOf } from "../constraint-of";

/**
 * Takes away a name without an account that nothing in the study refers to; says whether it did. The
 * database decides: whoever coded, judged, decided or was asked to stays.
 */
export async function dropName(tx: Transaction, who: MemberId, onlyIf?: SQL): Promise<boolean> {
  try {
    return await tx.transaction(async (within) => {
      const dropped = await within
        .delete(member)
        .where(and(eq(member.id, who), isNull(member.userId), onlyIf))
        .returning({ id: member.id });
      return dropped.length > 0;
    });
  } catch (error) {
    if (constraintOf(error) === null) throw error;
    return false;
  }
}
