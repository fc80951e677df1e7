import type { WithoutValue } from "@/lib/agreement/coefficient";
import { aboutRule, type FigureRule } from "./figure-rule";

/** Which sentence says why a figure has no value: of what is judged or known, of what is marked, or of its stances. */
export function whyNoValue<Because extends WithoutValue>(rule: FigureRule, because: Because) {
  if (rule === "known") return `known.${because}` as const;
  if (rule === "cu-alpha") return `stances.${because}` as const;
  return aboutRule[rule].unit === "interview"
    ? (`judged.${because}` as const)
    : (`marked.${because}` as const);
}
