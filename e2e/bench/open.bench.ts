import type { Page } from "@playwright/test";
import { serveBarePage } from "./bare-page";
import { addFigure, ms, times } from "./figures";
import { type WaitedFor, watchOpening } from "./in-page";
import { test } from "./long-study";
import { median } from "./quantile";
import { coded, pathOf, sizes, textOf, uncoded } from "./study/long-interviews";

const warmUps = 1;
const rounds = 7;

const editor = '[role="textbox"]';

type Opened = { readonly address: string; readonly until: WaitedFor };

/** The last of the text, which stands when all before it does. */
const lastOf = (interview: string) => textOf(interview).turns.length;

const bareAt = (address: string, interview: string): Opened => ({
  address,
  until: { selector: `p:nth-of-type(${textOf(interview).text.split("\n").length})`, marks: 0, label: false },
});
const seen = (interview: string, marks: number): Opened => ({
  address: pathOf(interview),
  until: { selector: `[data-turn="${lastOf(interview)}"]`, marks, label: false },
});
const ready = (interview: string, marks: number): Opened => ({
  address: pathOf(interview),
  until: { selector: editor, marks, label: marks > 0 },
});

for (const { interview, words, codings } of sizes) {
  test(`Opening an interview of ${words} words and ${codings} codings`, async ({ coderPage }) => {
    const bare = await serveBarePage(textOf(interview).text);
    const tookMs = await mediansMs(coderPage, {
      bare: bareAt(bare.url, interview),
      seen: seen(interview, codings),
      ready: ready(interview, codings),
    });
    await bare.stop();
    addFigure("bare HTML page of the same text", ms(tookMs.bare));
    addFigure("text and codings painted", ms(tookMs.seen));
    addFigure("editor ready", ms(tookMs.ready));
    addFigure("painted / bare page", times(tookMs.seen / tookMs.bare), "at most 1.50 x");
    addFigure("ready / bare page", times(tookMs.ready / tookMs.bare), "at most 6 x");
  });
}

test("Opening an interview with 2,000 codings beside one of the same length without", async ({
  coderPage,
}) => {
  const tookMs = await mediansMs(coderPage, {
    seenWithout: seen(uncoded, 0),
    seen: seen(coded[0], 2_000),
    readyWithout: ready(uncoded, 0),
    ready: ready(coded[0], 2_000),
  });
  addFigure("text painted, without codings", ms(tookMs.seenWithout));
  addFigure("editor ready, without codings", ms(tookMs.readyWithout));
  addFigure("painted: with codings / without", times(tookMs.seen / tookMs.seenWithout), "at most 1.50 x");
  addFigure("ready: with codings / without", times(tookMs.ready / tookMs.readyWithout), "at most 1.50 x");
});

/** Opens each in turn, again and again, for a machine does not stay as fast as it was. */
async function mediansMs<Kind extends string>(
  beside: Page,
  pages: Readonly<Record<Kind, Opened>>,
): Promise<Readonly<Record<Kind, number>>> {
  const kinds = Object.entries<Opened>(pages);
  const tookMs = new Map(kinds.map(([kind]) => [kind, [] as number[]]));
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const [kind, opened] of kinds) {
      const took = await openedInMs(beside, opened);
      if (round >= warmUps) tookMs.get(kind)?.push(took);
    }
  }
  return medians(tookMs);
}

/** The one cast: there is a time of each kind that was asked for. */
function medians<Kind extends string>(tookMs: ReadonlyMap<string, readonly number[]>) {
  return Object.fromEntries([...tookMs].map(([kind, took]) => [kind, median(took)])) as Record<Kind, number>;
}

/** In a tab of its own, as a link that is opened anew. */
async function openedInMs(beside: Page, { address, until }: Opened): Promise<number> {
  const page = await beside.context().newPage();
  await page.addInitScript(watchOpening, until);
  await page.goto(address, { waitUntil: "commit" });
  const took = await page.evaluate(() => window.paintedAtMs ?? Number.NaN);
  await page.close();
  return took;
}
