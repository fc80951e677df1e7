import type { Figure } from "@/lib/agreement/figure";

export const chart = { width: 260, height: 150, left: 34, right: 10, top: 10, bottom: 24 } as const;

/** Where a round's figure stands in the chart, and its interval where there is one. */
export type ChartPoint = {
  readonly x: number;
  readonly y: number;
  readonly bounds: { readonly high: number; readonly low: number } | null;
};

/** The lowest value that the chart shows; what is worse stands on its floor. */
export const floor = -0.2;

/** How far down a coefficient of 1 or less stands. */
export function yOf(value: number): number {
  const share = (1 - Math.max(value, floor)) / (1 - floor);
  return rounded(chart.top + share * (chart.height - chart.top - chart.bottom));
}

/** The middle of a round's column, from 0, among so many. */
export function xOf(round: number, rounds: number): number {
  return rounded(chart.left + ((round + 0.5) / rounds) * (chart.width - chart.left - chart.right));
}

/** A row of figures, `beside` units from the middle of their columns. Left out: rounds without a value. */
export function pointsOf(figures: readonly Figure[], beside: number): readonly ChartPoint[] {
  return figures.flatMap(({ value, interval }, round) => {
    if (value.kind === "undefined") return [];
    const bounds = interval.kind === "interval" ? { high: yOf(interval.high), low: yOf(interval.low) } : null;
    return [{ x: xOf(round, figures.length) + beside, y: yOf(value.value), bounds }];
  });
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
