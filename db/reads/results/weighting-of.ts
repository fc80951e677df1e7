import "server-only";
import { desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/member";
import { weightingChoice } from "@/db/schema/weighting-choice";
import type { StudyId } from "@/lib/study/ids";
import { standardWeighting, type Weighting } from "@/lib/weight/weighting";

/** A choice that the study made: how, by whom, when and why. */
export type ChosenWeighting = Weighting & {
  /** Counts up; a new choice names the one it saw. */
  readonly number: number;
  /** Null where an import or the operator chose. */
  readonly by: string | null;
  readonly reason: string;
  readonly at: Date;
};

/** All choices of the study, the one that stands first; none where it never chose. */
export async function readWeightingChoices(
  tx: Transaction,
  study: StudyId,
): Promise<readonly ChosenWeighting[]> {
  const rows = await tx
    .select({
      number: weightingChoice.id,
      meanOver: weightingChoice.meanOver,
      setMean: weightingChoice.setMean,
      countUnknown: weightingChoice.countUnknown,
      rolesInN: weightingChoice.rolesInN,
      by: member.name,
      reason: weightingChoice.reason,
      at: weightingChoice.writtenAt,
    })
    .from(weightingChoice)
    .leftJoin(member, eq(member.id, weightingChoice.chosenBy))
    .where(eq(weightingChoice.studyId, study))
    .orderBy(desc(weightingChoice.id));
  return rows.map(({ meanOver, setMean, ...row }) => ({
    ...row,
    meanOver: meanOver === "set" ? { kind: meanOver, mean: meanOf(setMean) } : { kind: meanOver },
  }));
}

/** How the study weighs now. */
export async function readWeightingOf(tx: Transaction, study: StudyId): Promise<Weighting> {
  const [newest] = await readWeightingChoices(tx, study);
  if (newest === undefined) return standardWeighting;
  const { meanOver, countUnknown, rolesInN } = newest;
  return { meanOver, countUnknown, rolesInN };
}

function meanOf(setMean: number | null): number {
  if (setMean === null) throw new RangeError("a mean set by hand has a value");
  return setMean;
}
