import type { MemberId } from "@/lib/study/ids";
import { type Drawable, inOrder } from "./draw-interviews";
import { add, evenOut } from "./even-out";
import { type Chance, shuffled } from "./seeded-chance";

export type ToShareOut = Drawable & {
  /** Who codes it already. */
  readonly codedBy: readonly MemberId[];
  /** Who held the conversation, of whoever may be asked. */
  readonly heldBy: readonly MemberId[];
};

export type SharedOut<T> = {
  readonly interview: T;
  /** Who is asked to code it, besides whoever does already. */
  readonly coders: readonly MemberId[];
};

/**
 * Shares interviews out so that each is coded by `perInterview` coders, counting those who code it already;
 * where too few may be asked, by all of them. Nobody gets an interview twice, and nobody their own conversation
 * unless the others are too few for it. Within that no way of sharing out is more even; where nothing stands
 * in the way, the numbers given out differ by one at most, and within a group by two. Of equally even ways
 * coders who have met less often are put together, so that every pair can be compared.
 */
export function shareOut<T extends ToShareOut>(
  interviews: readonly T[],
  coders: readonly MemberId[],
  perInterview: number,
  chance: Chance,
): readonly SharedOut<T>[] {
  const choices = inOrder(interviews).map((interview) => choiceOf(interview, coders, perInterview));
  const fixed = new Map(coders.map((coder) => [coder, 0]));
  for (const coder of choices.flatMap(({ certain }) => certain)) add(fixed, coder, 1);
  const shares = evenOut(chooseInTurn(choices, fixed, chance), fixed);
  return choices.map(({ interview, certain }, at) => ({
    interview,
    coders: coders.filter((coder) => certain.includes(coder) || shares[at]?.includes(coder)),
  }));
}

type Choice<T> = {
  readonly interview: T;
  /** Who gets it whatever else is chosen. */
  readonly certain: readonly MemberId[];
  /** Among whom is chosen, and how many of them. */
  readonly open: readonly MemberId[];
  readonly wanted: number;
};

function choiceOf<T extends ToShareOut>(
  interview: T,
  coders: readonly MemberId[],
  perInterview: number,
): Choice<T> {
  const wanted = Math.max(0, perInterview - new Set(interview.codedBy).size);
  const free = coders.filter((coder) => !interview.codedBy.includes(coder));
  const others = free.filter((coder) => !interview.heldBy.includes(coder));
  if (others.length >= wanted) return { interview, certain: [], open: others, wanted };
  const own = free.filter((coder) => interview.heldBy.includes(coder));
  return { interview, certain: others, open: own, wanted: wanted - others.length };
}

/** Gives each interview to who has least by then, and of those to who has met its other coders least. */
function chooseInTurn<T extends ToShareOut>(
  choices: readonly Choice<T>[],
  fixed: ReadonlyMap<MemberId, number>,
  chance: Chance,
): readonly (Choice<T> & { readonly chosen: readonly MemberId[] })[] {
  const loads = new Map(fixed);
  const met = new Map<string, number>();
  return choices.map((choice) => {
    const chosen: MemberId[] = [];
    const together = () => [...choice.interview.codedBy, ...choice.certain, ...chosen];
    const timesMet = (coder: MemberId) =>
      together().reduce((sum, other) => sum + (met.get(pairOf(coder, other)) ?? 0), 0);
    while (chosen.length < choice.wanted) {
      const left = choice.open.filter((coder) => !chosen.includes(coder));
      const [next] = shuffled(left, chance).toSorted(
        (a, b) => (loads.get(a) ?? 0) - (loads.get(b) ?? 0) || timesMet(a) - timesMet(b),
      );
      if (next === undefined) break;
      for (const other of together()) add(met, pairOf(next, other), 1);
      add(loads, next, 1);
      chosen.push(next);
    }
    return { ...choice, chosen };
  });
}

const pairOf = (one: MemberId, other: MemberId) => (one < other ? `${one} ${other}` : `${other} ${one}`);
