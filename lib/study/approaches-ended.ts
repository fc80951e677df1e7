import { type ApproachOutcome, approachOutcomes } from "./approach";

/** How the approach of a respondent ended, and who stood in the way; null: nobody but themself, or not noted. */
export type Approached = { readonly approach: ApproachOutcome; readonly refusedBy: string | null };

export type ApproachesEnded = {
  readonly outcome: ApproachOutcome;
  /** Who refused for them or did not allow it: "gezinsvoogd". Null: themself, or nobody was noted. */
  readonly by: string | null;
  /** Respondents; above 0. */
  readonly count: number;
};

/**
 * Counts respondents by how their approach ended and by whom, in the order of approachOutcomes; within an
 * outcome those without another first, then who stood in the way most often, in the order of their first.
 * The counts add up to the respondents. By whom is told only of a refusal and of what was not allowed.
 * Source: De familie aan zet (2008), section 2.5.
 */
export function approachesEnded(respondents: readonly Approached[]): readonly ApproachesEnded[] {
  return approachOutcomes.flatMap((outcome) => {
    const countBy = new Map<string | null, number>();
    for (const respondent of respondents) {
      if (respondent.approach !== outcome) continue;
      const by = inTheWay(respondent);
      countBy.set(by, (countBy.get(by) ?? 0) + 1);
    }
    return [...countBy]
      .map(([by, count]) => ({ outcome, by, count }))
      .sort((one, other) => Number(one.by !== null) - Number(other.by !== null) || other.count - one.count);
  });
}

function inTheWay({ approach, refusedBy }: Approached): string | null {
  const told = approach === "weigerde" || approach === "mocht niet";
  const by = refusedBy?.trim() ?? "";
  return told && by !== "" ? by : null;
}
