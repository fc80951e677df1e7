import type { Page } from "@playwright/test";
import { addFigure, ms } from "./figures";
import { frameLengthsMs, watchNextMarks } from "./in-page";
import { median, quantile } from "./quantile";

const warmUps = 5;

type Asked = {
  readonly rounds: number;
  /** Whether each press adds a coding. */
  readonly adds: boolean;
  readonly press: (round: number) => Promise<unknown>;
  readonly leadUp?: () => Promise<unknown>;
};

/** How long it takes from a press until what it changes in the text is painted, in milliseconds, again and again. */
export async function pressedToPaintedMs(
  page: Page,
  { rounds, adds, press, leadUp = async () => {} }: Asked,
): Promise<readonly number[]> {
  const took: number[] = [];
  for (let round = 0; round < warmUps + rounds; round += 1) {
    await leadUp();
    await page.evaluate(watchNextMarks, { adds });
    await press(round);
    took.push(await page.evaluate(() => window.markedAfterMs ?? Number.NaN));
  }
  return took.slice(warmUps);
}

/** The median length of a frame while nothing happens, in milliseconds. */
export async function frameAtRestMs(page: Page): Promise<number> {
  return median(await page.evaluate(frameLengthsMs, 120));
}

/** Adds the median and the 95th percentile of times to the table, in milliseconds and in frames. */
export function addInFrames(
  what: string,
  tookMs: readonly number[],
  frameMs: number,
  targets: { readonly median?: string; readonly most?: string } = {},
): void {
  const inFrames = (value: number) => `${ms(value)} = ${(value / frameMs).toFixed(2)} frames`;
  addFigure(`${what}, median`, inFrames(median(tookMs)), targets.median);
  addFigure(`${what}, 95th percentile`, inFrames(quantile(tookMs, 0.95)), targets.most);
}
