import { offered } from "@/lib/agreement/vectors/run-vectors.setup";
import type { Computed, DatasetOf } from "@/lib/agreement/vectors/schema.setup";
import { raoScott } from "../clustered/rao-scott";
import type { ComparedOpinion } from "../compared-opinions";
import { type Exchangeable, exchangeCases, exchangeWithinCases } from "../permutation/exchangeable";
import { permutationTest } from "../permutation/permutation-test";
import { atOnce } from "../permutation/steps";

type Given = DatasetOf<"clustered_opinions">;

/** The tests on opinions of which several are of one case. */
export const clusteredMeasures = offered("clustered_opinions", {
  permutation_case: (given) => permutationFields(exchangeCases(opinionsIn(given), stancesIn(given))),
  permutation_within_case: (given) =>
    permutationFields(exchangeWithinCases(opinionsIn(given), stancesIn(given))),
  rao_scott_f: (given) => raoScott(opinionsIn(given)),
  rao_scott_chisq: (given) => firstOrderFields(raoScott(opinionsIn(given))),
  naive_weighted_chi2: (given) => naiveFields(raoScott(opinionsIn(given))),
});

function firstOrderFields(outcome: ReturnType<typeof raoScott>): Computed {
  if (outcome.kind === "untested") return outcome;
  return { statistic: outcome.pearson, p: outcome.firstOrderP };
}

/** The counter-example: a statistic without a p. */
function naiveFields(outcome: ReturnType<typeof raoScott>): Computed {
  return outcome.kind === "untested" ? outcome : { statistic: outcome.pearson };
}

function permutationFields(things: readonly Exchangeable[]): Computed {
  const chance = () => {
    throw new Error("the vectors are exact");
  };
  return atOnce(permutationTest(things, { question: { kind: "any-difference" }, chance }));
}

function stancesIn({ rows }: Given): readonly string[] {
  return [...new Set(rows.map(({ y }) => y))];
}

/** Weights are (mean interviews per case) / (interviews in the case). */
function opinionsIn({ rows }: Given): readonly ComparedOpinion[] {
  const inCase = new Map<string, number>();
  for (const row of rows) inCase.set(row.case, (inCase.get(row.case) ?? 0) + 1);
  const mean = rows.length / inCase.size;
  return rows.map((row) => ({
    case: row.case,
    group: row.group,
    stance: row.y,
    weight: mean / (inCase.get(row.case) ?? 1),
  }));
}
