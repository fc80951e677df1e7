import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { expectedDirection } from "@/db/schema/expected-direction";
import { member } from "@/db/schema/member";
import type { SetDirection } from "@/lib/comparison/set-beforehand";
import type { StudyId } from "@/lib/study/ids";

/** In which group more of a stance is expected on a theme, since when, by whom and why. */
export type ExpectedDirection = SetDirection & {
  /** Counts up; a new one names the one it saw. */
  readonly number: number;
  /** Null where an import or the operator set it. */
  readonly by: string | null;
  readonly reason: string;
  readonly at: Date;
};

/** What stands of each theme and stance that something was ever set of. */
export async function readExpectedDirections(
  tx: Transaction,
  study: StudyId,
): Promise<readonly ExpectedDirection[]> {
  const rows = await tx
    .select({
      number: expectedDirection.id,
      theme: expectedDirection.themeId,
      stance: expectedDirection.stance,
      moreIn: expectedDirection.moreIn,
      judgedBefore: expectedDirection.judgedBefore,
      by: member.name,
      reason: expectedDirection.reason,
      at: expectedDirection.writtenAt,
    })
    .from(expectedDirection)
    .leftJoin(member, eq(member.id, expectedDirection.setBy))
    .where(eq(expectedDirection.studyId, study))
    .orderBy(asc(expectedDirection.id));
  return [...new Map(rows.map((row) => [`${row.theme} ${row.stance}`, row])).values()];
}
