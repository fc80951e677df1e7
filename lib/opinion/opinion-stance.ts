import { type StandingStance, standsBy } from "@/lib/judgement/standing-stance";
import type { Stance } from "@/lib/stance/stance";

/**
 * Gives the stance that stands for an opinion on one theme, from what stands for each interview of its
 * holders: the decision on the opinion where there is one, which leaves it in discussion where neither of them stands;
 * else "in discussion" where any interview is, or where two stances stand; else the one that stands, settled as weakly
 * as the weakest of them.
 * Interviews where the theme was not discussed or not judged are ignored; where there is nothing else it is
 * "not discussed" if any interview is, else "not judged". Nobody's judgement is changed by this.
 * Source: METHOD, "Which judgement counts".
 */
export function opinionStance(
  decision: Stance | "neither" | null,
  interviews: readonly StandingStance[],
): StandingStance {
  if (decision === "neither") return { kind: "in-discussion" };
  if (decision !== null) return { kind: "stands", stance: decision, by: "decision" };
  if (interviews.some(({ kind }) => kind === "in-discussion")) return { kind: "in-discussion" };
  const [weakest, ...others] = interviews
    .flatMap((each) => (each.kind === "stands" ? [each] : []))
    .sort((one, other) => standsBy.indexOf(one.by) - standsBy.indexOf(other.by));
  if (weakest === undefined) {
    const notDiscussed = interviews.some(({ kind }) => kind === "not-discussed");
    return { kind: notDiscussed ? "not-discussed" : "not-judged" };
  }
  if (others.some(({ stance }) => stance !== weakest.stance)) return { kind: "in-discussion" };
  return weakest;
}
