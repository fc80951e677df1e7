import type { JudgedStance, Stance } from "@/lib/stance/stance";
import type { MemberId } from "@/lib/study/ids";

/** What settled a stance, from the weakest to the strongest. "decision": on an opinion, by a supervisor. */
export const standsBy = ["only-coder", "coders-agree", "consensus", "decision"] as const;
export type StandsBy = (typeof standsBy)[number];

/** What stands for an interview, or an opinion, on a theme. Only "stands" is counted as a stance. */
export type StandingStance =
  | { readonly kind: "stands"; readonly stance: Stance; readonly by: StandsBy }
  | { readonly kind: "in-discussion" }
  | { readonly kind: "not-discussed" }
  | { readonly kind: "not-judged" };

/** Whose judgements count: the rule for everyone's together, or one coder's alone, without consensus. */
export type Whose = { readonly kind: "everyone" } | { readonly kind: "one-coder"; readonly coder: MemberId };

/** A coder who finished the interview. Stance null: finished without a judgement on this theme (an import). */
export type FinishedCoder = { readonly coder: MemberId; readonly stance: JudgedStance | null };

/**
 * Gives the stance that stands for one interview on one theme: the consensus where there is one; else the
 * judgement of the only coder; else, where the finished coders agree, that; else "in discussion", as it is where the
 * consensus is that neither of them stands, whatever they say since. Discussed against not discussed is a difference too.
 * Left out: coders who have not finished (the caller passes none of them) and finished coders without a
 * judgement on the theme. Source: METHOD, "Which judgement counts".
 */
export function standingStance(
  work: { readonly consensus: JudgedStance | "neither" | null; readonly coders: readonly FinishedCoder[] },
  whose: Whose = { kind: "everyone" },
): StandingStance {
  const consensus = whose.kind === "everyone" ? work.consensus : null;
  if (consensus === "neither") return { kind: "in-discussion" };
  if (consensus !== null) return settled(consensus, "consensus");
  const counted = work.coders.filter(({ coder }) => whose.kind === "everyone" || coder === whose.coder);
  const judged = counted.flatMap(({ stance }) => (stance === null ? [] : [stance]));
  const [first, ...others] = judged;
  if (first === undefined) return { kind: "not-judged" };
  if (others.some((stance) => stance !== first)) return { kind: "in-discussion" };
  return settled(first, others.length === 0 ? "only-coder" : "coders-agree");
}

function settled(stance: JudgedStance, by: StandsBy): StandingStance {
  return stance === "niet-besproken" ? { kind: "not-discussed" } : { kind: "stands", stance, by };
}
