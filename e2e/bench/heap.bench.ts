import type { CDPSession, Page } from "@playwright/test";
import { serveBarePage } from "./bare-page";
import { addFigure } from "./figures";
import { test } from "./long-study";
import { openInterview } from "./open-interview";
import { frameAtRestMs } from "./pressed-to-painted";
import { sizes, textOf } from "./study/long-interviews";

const mostMb = 25;

test("Heap of the browser above the bare page of the same text", async ({ coderPage }) => {
  const session = await coderPage.context().newCDPSession(coderPage);
  await session.send("Performance.enable");
  for (const size of sizes) {
    const { interview, words, codings } = size;
    const bare = await serveBarePage(textOf(interview).text);
    await coderPage.goto(bare.url);
    const bareMb = await heapMb(coderPage, session);
    await bare.stop();
    await openInterview(coderPage, size);
    const openMb = await heapMb(coderPage, session);
    addFigure(
      `${words} words, ${codings} codings`,
      `${openMb.toFixed(1)} - ${bareMb.toFixed(1)} = ${(openMb - bareMb).toFixed(1)} MB`,
      words === 20_000 ? `at most ${mostMb} MB` : "",
    );
  }
});

/** What scripts hold once the page is at rest and its garbage is collected, in megabytes of a million bytes. */
async function heapMb(page: Page, session: CDPSession): Promise<number> {
  await frameAtRestMs(page);
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN) / 1e6;
}
