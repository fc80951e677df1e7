import type { Page } from "@playwright/test";
import { serveBarePage } from "./bare-page";
import { addFigure, ms } from "./figures";
import { frameLengthsMs } from "./in-page";
import { test } from "./long-study";
import { openInterview } from "./open-interview";
import { frameAtRestMs } from "./pressed-to-painted";
import { sizes, textOf } from "./study/long-interviews";

/** Of so many frames, and with a turn of the wheel of so many pixels each time that the browser takes one. */
const frames = 300;
const turnPx = 240;

for (const size of sizes) {
  const { interview, words, codings } = size;
  test(`Scrolling through ${words} words with ${codings} codings`, async ({ coderPage }) => {
    const bare = await serveBarePage(textOf(interview).text);
    await coderPage.goto(bare.url);
    const bareMs = await scrolledMs(coderPage);
    await bare.stop();

    await openInterview(coderPage, size);
    const frame = await frameAtRestMs(coderPage);
    const takenMs = await scrolledMs(coderPage);

    const above = (lengths: readonly number[]) => lengths.filter((length) => length > 3.5 * frame).length;
    addFigure("a frame of the page at rest", ms(frame));
    addFigure("bare page, longest frame", ms(Math.max(...bareMs)));
    addFigure("bare page, frames above three", `${above(bareMs)} of ${frames}`);
    addFigure("interview, longest frame", ms(Math.max(...takenMs)));
    addFigure("interview, frames above three", `${above(takenMs)} of ${frames}`, "none");
  });
}

/** The lengths of the frames while the wheel turns over the text. */
async function scrolledMs(page: Page): Promise<readonly number[]> {
  await page.mouse.move(640, 450);
  const lengths = page.evaluate(frameLengthsMs, frames);
  let isDone = false;
  void lengths.finally(() => {
    isDone = true;
  });
  while (!isDone) await page.mouse.wheel(0, turnPx);
  return lengths;
}
