import { overlap } from "@/lib/passage/overlap";
import type { Passage } from "@/lib/passage/passage";

type Coded = Passage & {
  readonly theme: string;
  /** Of a theme itself; a sub-code has none. */
  readonly stance: string | null;
  /** Null for the theme itself. */
  readonly code: string | null;
};

/** How a coder's own codings stand to one of the answer's, from nearest to furthest. */
export type Nearness = "same" | "other-stance" | "other-theme" | "not-coded";

export type ComparedPassage<A, C> = {
  readonly answer: A;
  readonly nearness: Nearness;
  /** The coder's codings that lie over it, those on the same theme first. */
  readonly own: readonly C[];
};

/**
 * Puts a coder's codings beside a model answer: a passage counts as found where they overlap in at least one
 * character, for where a passage begins and ends is a matter of taste. A sub-code of the same theme is found with
 * another stance, for it has none. `beyond` are the codings over which the answer has nothing.
 */
export function compareWithAnswer<A extends Omit<Coded, "code">, C extends Coded>(
  answer: readonly A[],
  codings: readonly C[],
): { readonly passages: readonly ComparedPassage<A, C>[]; readonly beyond: readonly C[] } {
  return {
    passages: answer.map((one) => {
      const over = codings.filter((coding) => overlap(coding, one));
      const onTheme = over.filter((coding) => coding.theme === one.theme);
      const others = over.filter((coding) => coding.theme !== one.theme);
      return { answer: one, nearness: nearnessOf(one, onTheme, others), own: [...onTheme, ...others] };
    }),
    beyond: codings.filter((coding) => !answer.some((one) => overlap(coding, one))),
  };
}

function nearnessOf(one: Omit<Coded, "code">, onTheme: readonly Coded[], others: readonly Coded[]): Nearness {
  if (onTheme.some(({ code, stance }) => code === null && stance === one.stance)) return "same";
  if (onTheme.length > 0) return "other-stance";
  return others.length > 0 ? "other-theme" : "not-coded";
}
