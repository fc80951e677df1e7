import "server-only";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { type AgreementFigures, agreementFigures } from "@/lib/agreement/agreement-figures";
import { type ComparisonFigures, comparisonFigures } from "@/lib/comparison/comparison-figures";
import type { StudyId } from "@/lib/study/ids";
import { read } from "../read";
import { readStudyWork } from "../results/study-work";
import { readAgreementWork } from "./agreement-work";

export type AgreementAndComparison = AgreementFigures & { readonly permutationByCase: ComparisonFigures };

/**
 * How far a study's coders agree, and whether its groups differ, from the finished work that this viewer may know;
 * null: not theirs to see.
 */
export async function agreementFiguresOf(
  viewer: Viewer,
  study: StudyId,
): Promise<AgreementAndComparison | null> {
  if (!may(viewer, "finished-work.see", study) || !may(viewer, "results.see", study)) return null;
  const { agreement, results } = await read(async (tx) => ({
    agreement: await readAgreementWork(tx, viewer, study),
    results: await readStudyWork(tx, viewer, study),
  }));
  return { ...agreementFigures(agreement), permutationByCase: comparisonFigures(results) };
}
