import type { Page } from "@playwright/test";
import { codingPage } from "../pages/coding-page";
import { serveBarePage } from "./bare-page";
import { addFigure, ms } from "./figures";
import { frameLengthsMs, watchNextCoding } from "./in-page";
import { test } from "./long-study";
import { median, quantile } from "./quantile";
import { coded, codingsEach, firstText, pathOf } from "./study/long-interviews";

const warmUps = 5;
const additions = 60;
/** The second one, so that the first stays as the other benchmark opens it. */
const interview = coded[1];

test("Adding a coding among 2,000, from key press to painted", async ({ coderPage }) => {
  const bare = await serveBarePage(firstText().text);
  await coderPage.goto(bare.url);
  const bareMs = await additionsMs(coderPage, async () => {});
  await bare.stop();

  await coderPage.goto(pathOf(interview));
  const { text, codings, status } = codingPage(coderPage, interview);
  await codings.nth(codingsEach - 1).waitFor({ state: "attached" });
  await text.focus();
  const framesMs = await coderPage.evaluate(frameLengthsMs, 120);
  const addedMs = await additionsMs(coderPage, async () => {
    for (const key of ["j", "s", "1"]) await coderPage.keyboard.press(key);
  });
  await status.getByText("Opgeslagen").waitFor();

  const frame = median(framesMs);
  const inFrames = (value: number) => `${ms(value)} = ${(value / frame).toFixed(2)} frames`;
  addFigure("a frame of the page at rest", ms(frame));
  addFigure("bare page, median", inFrames(median(bareMs)));
  addFigure("bare page, 95th percentile", inFrames(quantile(bareMs, 0.95)));
  addFigure("interview, median", inFrames(median(addedMs)), "at most 1 frame");
  addFigure("interview, 95th percentile", inFrames(quantile(addedMs, 0.95)), "at most 3 frames");
  addFigure("interview - bare page, median", inFrames(median(addedMs) - median(bareMs)));
});

/** Presses the key that adds a coding, again and again, each time after what leads up to it. */
async function additionsMs(page: Page, leadUp: () => Promise<void>): Promise<readonly number[]> {
  const took: number[] = [];
  for (let addition = 0; addition < warmUps + additions; addition += 1) {
    await leadUp();
    await page.evaluate(watchNextCoding);
    await page.keyboard.press("ArrowUp");
    took.push(await page.evaluate(() => window.addedAfterMs ?? Number.NaN));
  }
  return took.slice(warmUps);
}
