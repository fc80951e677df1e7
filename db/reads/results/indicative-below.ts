import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { study } from "@/db/schema/study";
import type { StudyId } from "@/lib/study/ids";
import { standardIndicativeBelow } from "@/lib/study/response-by-role";

/** The share of those approached, from 0 to 1, below which this study calls a result indicative. */
export async function readIndicativeBelow(tx: Transaction, id: StudyId): Promise<number> {
  const [row] = await tx
    .select({ indicativeBelow: study.indicativeBelow })
    .from(study)
    .where(eq(study.id, id));
  return row?.indicativeBelow ?? standardIndicativeBelow;
}
