import type { Page } from "@playwright/test";
import { serveBarePage } from "./bare-page";
import { addFigure, ms, times } from "./figures";
import { type WaitedFor, watchOpening } from "./in-page";
import { test } from "./long-study";
import { median } from "./quantile";
import { codedPath, codingsEach, firstText, uncodedPath } from "./study/long-interviews";

const warmUps = 1;
const rounds = 7;

test("Opening an interview of 20,000 words, until text and codings are painted", async ({ coderPage }) => {
  const bare = await serveBarePage(firstText().text);
  const editor = '[role="textbox"]';
  const pages = {
    bare: { address: bare.url, until: { selector: "p:last-of-type", marks: 0 } },
    without: { address: uncodedPath, until: { selector: editor, marks: 0 } },
    with: { address: codedPath, until: { selector: editor, marks: codingsEach } },
  } as const;
  const tookMs = { bare: [] as number[], without: [] as number[], with: [] as number[] };
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const kind of ["bare", "without", "with"] as const) {
      const { address, until } = pages[kind];
      const took = await openedInMs(coderPage, address, until);
      if (round >= warmUps) tookMs[kind].push(took);
    }
  }
  await bare.stop();

  const [asBare, without, withCodings] = [median(tookMs.bare), median(tookMs.without), median(tookMs.with)];
  addFigure("bare HTML page of the same text", ms(asBare));
  addFigure("interview without codings", ms(without));
  addFigure("interview with 2,000 codings", ms(withCodings));
  addFigure("with codings / without", times(withCodings / without), "at most 1.50 x");
  addFigure("without codings / bare page", times(without / asBare));
  addFigure("with codings / bare page", times(withCodings / asBare));
});

/** In a tab of its own, as a link that is opened anew. */
async function openedInMs(beside: Page, address: string, until: WaitedFor): Promise<number> {
  const page = await beside.context().newPage();
  await page.addInitScript(watchOpening, until);
  await page.goto(address, { waitUntil: "commit" });
  const took = await page.evaluate(() => window.paintedAtMs ?? Number.NaN);
  await page.close();
  return took;
}
