import "server-only";
import type { Transaction } from "@/db/client";
import type { Viewer } from "@/lib/access/viewer";
import { countFactors, type FactorCount } from "@/lib/factor/count-factors";
import { type FactorMerge, mergedFactors } from "@/lib/factor/merged-factors";
import type { Passage } from "@/lib/passage/passage";
import { uniteOverlapping } from "@/lib/passage/unite-overlapping";
import type { CodeId, InterviewId, StudyId } from "@/lib/study/ids";
import type { RoleRow } from "@/lib/study/respondent-role";
import { readWeighedOpinions, type WeighedOpinions } from "../results/weighed-opinions";
import { rowsBy } from "../rows-by";
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
        unitedPassages(passages.map((passage) => ({ ...passage, factor: standsFor(passage.factor) }))),
        opinions,
      );
    },
  };
}

type ToldPassage = Passage & { readonly interview: InterviewId; readonly factor: CodeId };

/** What two coders marked at one place is one passage. */
function unitedPassages(passages: readonly ToldPassage[]) {
  const key = ({ interview, factor }: ToldPassage) => `${interview} ${factor}`;
  const partsOf = rowsBy(passages, key);
  const placed = new Map(passages.map((passage) => [key(passage), passage]));
  return [...placed].flatMap(([place, { interview, factor }]) =>
    uniteOverlapping(partsOf(place)).map(() => ({ interview, factor })),
  );
}
