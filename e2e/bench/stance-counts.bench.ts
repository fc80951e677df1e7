import { test } from "@playwright/test";
import { runTypeScript } from "@/scripts/cli/run.mjs";
import { engines, groundOn } from "./bench-ground";
import { addFigure, ms, times } from "./figures";
import { median } from "./quantile";

for (const engine of engines) {
  test(`Stance counts of 1,000 interviews on 4 themes, rows from ${engine}`, async () => {
    const ground = await groundOn(engine);
    const { output } = await runTypeScript("scripts/bench/time-stance-counts.ts", {
      env: ground.env,
      capture: true,
    });
    await ground.clear();
    const { readMs, countMs } = timesIn(output);
    const [reading, counting] = [median(readMs), median(countMs)];
    addFigure("reading their rows", ms(reading));
    addFigure("counting", ms(counting));
    addFigure("counting / reading", times(counting / reading), "below 1.00 x");
  });
}

/** The one cast: what our own script printed last. */
function timesIn(output: string) {
  return JSON.parse(output.trim().split("\n").at(-1) ?? "") as {
    readonly readMs: readonly number[];
    readonly countMs: readonly number[];
  };
}
