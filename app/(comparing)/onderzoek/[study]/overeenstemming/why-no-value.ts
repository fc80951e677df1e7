import type { WithoutValue } from "@/lib/agreement/coefficient";
import { aboutRule, type FigureRule } from "./figure-rule";

/** Which sentence says why a figure has no value: for what is judged, what is marked, or the stances of that. */
export function whyNoValue<Because extends WithoutValue>(rule: FigureRule, because: Because) {
  if (rule === "cu-alpha") return `stances.${because}` as const;
  return aboutRule[rule].unit === "interview"
    ? (`judged.${because}` as const)
    : (`marked.${because}` as const);
}
