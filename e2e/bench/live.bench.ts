import type { Page } from "@playwright/test";
import { codingPage } from "../pages/coding-page";
import { serveBareStream } from "./bare-stream";
import { addFigure, ms, times } from "./figures";
import { watchAcknowledgements, watchNext } from "./in-page";
import { test } from "./long-study";
import { median, quantile } from "./quantile";
import { pathOf, shared } from "./study/long-interviews";

const warmUps = 3;
const rounds = 30;

test("A colleague's coding, from its acknowledgement until it is painted in another browser", async ({
  coderPage,
  colleaguePage,
}) => {
  const bare = await serveBareStream();
  await coderPage.goto(bare.url);
  await coderPage.locator("hr").waitFor({ state: "attached" });
  const bareMs = await roundsMs(coderPage, "p", async () => bare.tell());
  await bare.stop();

  await colleaguePage.addInitScript(watchAcknowledgements);
  for (const page of [coderPage, colleaguePage]) {
    await page.goto(pathOf(shared));
    await codingPage(page, shared).text.waitFor();
  }
  // Its own first coding comes after what a page reads again once its stream listens.
  const { text, codings } = codingPage(colleaguePage, shared);
  await text.focus();
  let made = 0;
  const liveMs = await roundsMs(coderPage, "mark[data-coding]", async () => {
    await colleaguePage.evaluate(() => {
      delete window.acknowledgedAtMs;
    });
    for (const key of ["j", "s", "1", "ArrowUp"]) await colleaguePage.keyboard.press(key);
    made += 1;
    await codings.nth(made - 1).waitFor({ state: "attached" });
    const at = await colleaguePage.waitForFunction(() => window.acknowledgedAtMs);
    return at.jsonValue();
  });

  const [asBare, live] = [median(bareMs), median(liveMs)];
  addFigure("bare server-sent event, sent to painted, median", ms(asBare));
  addFigure("colleague's coding, acknowledged to painted, median", ms(live));
  addFigure("95th percentile", ms(quantile(liveMs, 0.95)), "within a second");
  addFigure("coding / bare event", times(live / asBare), "at most 10 x");
});

/** From the moment that each round gives until what it causes is painted on the page, in milliseconds. */
async function roundsMs(
  page: Page,
  selector: string,
  cause: () => Promise<number | undefined>,
): Promise<readonly number[]> {
  const took: number[] = [];
  for (let round = 0; round < warmUps + rounds; round += 1) {
    await page.evaluate(watchNext, selector);
    const fromMs = (await cause()) ?? Number.NaN;
    took.push((await page.evaluate(() => window.nextPaintedAtMs ?? Number.NaN)) - fromMs);
  }
  return took.slice(warmUps);
}
