import { z } from "zod";
import { offered } from "@/lib/agreement/vectors/run-vectors.setup";
import type { Computed } from "@/lib/agreement/vectors/schema.setup";
import type { Untested } from "../untested";
import { type Alternative, fisherTest } from "./fisher-test";
import { freemanHaltonTest } from "./freeman-halton";
import { type PearsonTest, pearsonTest, yatesTest } from "./pearson-test";

const alternatives: Record<string, Alternative> = {
  "two.sided": "two-sided",
  less: "less",
  greater: "greater",
};

/** The tests on tables of independent counts. */
export const tableMeasures = offered("contingency", {
  chi2: ({ table }) => pearsonFields(pearsonTest(table)),
  chi2_yates: ({ table }) => pearsonFields(yatesTest(table)),
  fisher: ({ table }, { alternative }) => ({
    ...fisherTest(table, alternatives[z.string().parse(alternative)] ?? "two-sided"),
  }),
  fisher_freeman_halton: ({ table }) => ({ ...freemanHaltonTest(table, { chance: () => 0 }) }),
});

function pearsonFields(outcome: PearsonTest | Untested): Computed {
  if (outcome.kind === "untested") return outcome;
  const { statistic, df, p, leastExpected } = outcome;
  return { statistic, df, p, min_expected: leastExpected };
}
