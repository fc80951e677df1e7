import type { Passage } from "@/lib/passage/passage";
import type { JudgedStance, Stance } from "@/lib/stance/stance";
import type { ThemeId } from "@/lib/study/ids";
import type { SettledAs } from "./decision";
import type { JudgementDifference, PassageDifference } from "./difference";

/** What a supervisor chose of the sides, which are counted from 0 in the order of their aliases. */
export type JudgementChoice =
  | { readonly kind: "side"; readonly side: number }
  | { readonly kind: "new"; readonly stance: JudgedStance }
  | { readonly kind: "neither" };

export type PassageChoice =
  | { readonly kind: "side"; readonly side: number }
  | { readonly kind: "new"; readonly coding: ConsensusCoding }
  | { readonly kind: "neither" };

export type ConsensusCoding = Passage & { readonly theme: ThemeId; readonly stance: Stance | null };

export type ConsensusJudgement = {
  readonly stance: JudgedStance;
  readonly grounds: "quotes" | "context";
  readonly reason: string | null;
};

const outcomes = { side: "one-of-them", new: "new", neither: "neither" } as const satisfies Record<
  JudgementChoice["kind"],
  SettledAs
>;

export function outcomeOfChoice({ kind }: { readonly kind: JudgementChoice["kind"] }): SettledAs {
  return outcomes[kind];
}

/**
 * The consensus that a choice about a judgement makes: the judgement of the side that is taken, with its grounds; a new
 * one, by the interview as a whole; or none where neither stands, which leaves the opinion in discussion. The reason
 * of the decision goes before the coder's. Null where the side isn't there.
 */
export function consensusJudgement(
  sides: JudgementDifference["sides"],
  choice: JudgementChoice,
  reason: string | null,
): { readonly judgement: ConsensusJudgement | null } | null {
  if (choice.kind === "neither") return { judgement: null };
  if (choice.kind === "new") return { judgement: { stance: choice.stance, grounds: "context", reason } };
  const taken = sides[choice.side];
  if (taken === undefined) return null;
  const { stance, grounds } = taken;
  return { judgement: { stance, grounds, reason: reason ?? taken.reason } };
}

/**
 * The codings that a choice about passages puts in the consensus: those of the side that is taken, none where it
 * marked nothing; the new one; or none where neither stands. Null where the side isn't there.
 */
export function consensusCodings(
  { sides, theme }: Pick<PassageDifference, "sides" | "theme">,
  choice: PassageChoice,
): readonly ConsensusCoding[] | null {
  if (choice.kind === "neither") return [];
  if (choice.kind === "new") return [choice.coding];
  return sides[choice.side]?.codings.map(({ from, to, stance }) => ({ from, to, stance, theme })) ?? null;
}
