/**
 * Why a test has no p: "one-group": fewer than two groups have opinions; "no-variation": all opinions are the same;
 * "few-cases": too few cases to tell what differs between cases; "empty-cells": the combinations that occur do not
 * show how group and stance go together.
 */
export type WhyUntested = "one-group" | "no-variation" | "few-cases" | "empty-cells";

export type Untested = { readonly kind: "untested"; readonly because: WhyUntested };

export function untested(because: WhyUntested): Untested {
  return { kind: "untested", because };
}
