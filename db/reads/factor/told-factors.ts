import "server-only";
import type { Transaction } from "@/db/client";
import type { Viewer } from "@/lib/access/viewer";
import { countFactors, type FactorCount } from "@/lib/factor/count-factors";
import { type FactorMerge, mergedFactors } from "@/lib/factor/merged-factors";
import { unitedPassages } from "@/lib/factor/united-passages";
import type { StudyId } from "@/lib/study/ids";
import type { RoleRow } from "@/lib/study/respondent-role";
import { readWeighedOpinions, type WeighedOpinions } from "../results/weighed-opinions";
import {
  type FactorName,
  readFactorNames,
  readFactorPassages,
  readMerges,
  type StandingMerge,
} from "./factor-codings";

export type ToldFactors = WeighedOpinions & {
  readonly factorNames: readonly FactorName[];
  readonly merges: readonly StandingMerge[];
  /** Who told each factor that stands under these merges, ranked. */
  readonly count: (merges: readonly FactorMerge[]) => readonly FactorCount[];
};

/** Who in a row of roles told which factor, as this viewer may know it. */
export async function readToldFactors(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  role: RoleRow,
): Promise<ToldFactors> {
  const weighed = await readWeighedOpinions(tx, viewer, study);
  const opinions = weighed.opinionsOf(role);
  const factorNames = await readFactorNames(tx, study);
  const passages = await readFactorPassages(tx, viewer, study);
  return {
    ...weighed,
    factorNames,
    merges: await readMerges(tx, study),
    count: (merges) => {
      const standsFor = mergedFactors(merges);
      return countFactors(
        factorNames.flatMap(({ id }) => (standsFor(id) === id ? [id] : [])),
        unitedPassages(passages, merges),
        opinions,
      );
    },
  };
}
