import type { Passage } from "@/lib/passage/passage";
import type { InterviewId, MemberId } from "@/lib/study/ids";
import { type DisagreeingStretch, disagreeingStretches } from "./disagreeing-stretches";
import { uAlpha } from "./u-alpha";
import type { Unit, UnitizedInterview } from "./unitized-interview";
import { sumsOver } from "./unitizing-sums";

/** Something to settle in one interview: neighbouring stretches over which coders differ about the same units. */
export type DisagreementItem<U extends Unit = Unit> = Passage & {
  readonly interview: InterviewId;
  /** Where they differ, in the order of the text. */
  readonly stretches: readonly Passage[];
  /** Each coder's units that lie in those stretches, none for who marked nothing there. */
  readonly byCoder: readonly { readonly coder: MemberId; readonly units: readonly U[] }[];
  /** In the observed disagreement of all interviews; the shares of all items sum to 1. */
  readonly share: number;
  /** What settling it adds to u-alpha, the expectation held fixed: share x (1 - u-alpha). */
  readonly gain: number;
};

/**
 * What there is to settle, in the order of the interviews and the text (byGain ranks it). Stretches are one item where overlapping units lead from one to the other, so that a passage of which two coders drew both ends
 * differently is settled once; units that only touch are not joined. Empty where nobody differs.
 */
export function disagreementItems<U extends Unit>(
  interviews: readonly UnitizedInterview<U>[],
): readonly DisagreementItem<U>[] {
  const alpha = uAlpha(sumsOver(interviews));
  if (alpha.kind === "undefined") return [];
  const clusters = interviews.flatMap((interview) =>
    clustersOf(interview).map((stretches) => ({ interview, stretches, amount: amountOf(stretches) })),
  );
  const total = clusters.reduce((sum, { amount }) => sum + amount, 0);
  return clusters.map(({ interview, stretches, amount }) => {
    const share = amount / total;
    return { ...itemOf(interview, stretches), share, gain: share * (1 - alpha.value) };
  });
}

function clustersOf<U extends Unit>(interview: UnitizedInterview<U>) {
  const clusters = new Map<number, DisagreeingStretch<U>[]>();
  for (const stretch of disagreeingStretches(interview))
    clusters.set(stretch.cluster, [...(clusters.get(stretch.cluster) ?? []), stretch]);
  return [...clusters.values()];
}

function amountOf(stretches: readonly DisagreeingStretch<Unit>[]): number {
  return stretches.reduce((sum, { disagreement }) => sum + disagreement, 0);
}

function itemOf<U extends Unit>(
  { interview, coders }: UnitizedInterview<U>,
  stretches: readonly DisagreeingStretch<U>[],
) {
  return {
    interview,
    from: Math.min(...stretches.map(({ from }) => from)),
    to: Math.max(...stretches.map(({ to }) => to)),
    stretches: stretches.map(({ from, to }) => ({ from, to })),
    byCoder: coders.map(({ coder }, i) => ({
      coder,
      units: [...new Set(stretches.flatMap(({ units }) => units[i] ?? []))],
    })),
  };
}
