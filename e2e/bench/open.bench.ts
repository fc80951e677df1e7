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
  const text = "[data-turn]";
  const editor = '[role="textbox"]';
  const all = { marks: codingsEach, label: false };
  const none = { marks: 0, label: false };
  const pages = {
    bare: { address: bare.url, until: { selector: "p:last-of-type", ...none } },
    seenWithout: { address: uncodedPath, until: { selector: text, ...none } },
    seen: { address: codedPath, until: { selector: text, ...all } },
    readyWithout: { address: uncodedPath, until: { selector: editor, ...none } },
    ready: { address: codedPath, until: { selector: editor, ...all, label: true } },
  } as const;
  const kinds = ["bare", "seenWithout", "seen", "readyWithout", "ready"] as const;
  const tookMs = new Map<string, number[]>(kinds.map((kind) => [kind, []]));
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const kind of kinds) {
      const { address, until } = pages[kind];
      const took = await openedInMs(coderPage, address, until);
      if (round >= warmUps) tookMs.get(kind)?.push(took);
    }
  }
  await bare.stop();

  const medianOf = (kind: (typeof kinds)[number]) => median(tookMs.get(kind) ?? []);
  const asBare = medianOf("bare");
  addFigure("bare HTML page of the same text", ms(asBare));
  addFigure("text painted, without codings", ms(medianOf("seenWithout")));
  addFigure("text and 2,000 codings painted", ms(medianOf("seen")));
  addFigure("editor ready, without codings", ms(medianOf("readyWithout")));
  addFigure("editor ready, with 2,000 codings", ms(medianOf("ready")));
  addFigure(
    "painted: with codings / without",
    times(medianOf("seen") / medianOf("seenWithout")),
    "at most 1.50 x",
  );
  addFigure(
    "ready: with codings / without",
    times(medianOf("ready") / medianOf("readyWithout")),
    "at most 1.50 x",
  );
  addFigure("painted with codings / bare page", times(medianOf("seen") / asBare), "at most 1.50 x");
  addFigure("ready with codings / bare page", times(medianOf("ready") / asBare), "at most 6 x");
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
