import { test } from "@playwright/test";

/** A line of the table that ends a run. */
export type Figure = { readonly what: string; readonly value: string; readonly target: string };

const kind = "figure";

/** Adds a line to the table; `target` is empty where the figure is there to compare with. */
export function addFigure(what: string, value: string, target = ""): void {
  test.info().annotations.push({ type: kind, description: JSON.stringify({ what, value, target }) });
}

export function figuresIn(
  annotations: readonly { readonly type: string; readonly description?: string }[],
): readonly Figure[] {
  return annotations.filter(({ type }) => type === kind).map(({ description }) => asFigure(description));
}

/** The one cast: what addFigure wrote. */
function asFigure(description: string | undefined): Figure {
  return JSON.parse(description ?? "") as Figure;
}

export function ms(value: number): string {
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}

export function times(value: number): string {
  return `${value.toFixed(2)} x`;
}
