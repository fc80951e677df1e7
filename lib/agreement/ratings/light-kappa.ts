import { type Coefficient, defined, withoutValue } from "../coefficient";
import { coderPairs } from "./coder-pairs";
import { cohenKappa } from "./cohen-kappa";
import type { Ratings } from "./ratings";

/**
 * Light's kappa: the mean of Cohen's kappa, unweighted, over the pairs of coders that have one; from -1 to 1.
 * Undefined: one coder, or no pair has a kappa ("no-pairs" where no unit was rated by two). Source: Light (1971).
 */
export function lightKappa(ratings: Ratings): Coefficient {
  const kappas = coderPairs(ratings).map((pair) => cohenKappa(pair, "none"));
  const values = kappas.flatMap((kappa) => (kappa.kind === "defined" ? [kappa.value] : []));
  if (values.length > 0) return defined(values.reduce((sum, value) => sum + value, 0) / values.length);
  if (kappas.length === 0) return withoutValue("one-coder");
  const isConstant = kappas.some((kappa) => kappa.kind === "undefined" && kappa.because === "no-variation");
  return withoutValue(isConstant ? "no-variation" : "no-pairs");
}
