import { test } from "@playwright/test";
import { engines } from "./bench-ground";
import { addFigure, ms, times } from "./figures";
import { mediansOf } from "./timed-script";

for (const engine of engines) {
  test(`Stance counts of 1,000 interviews on 4 themes, rows from ${engine}`, async () => {
    const { readMs, countMs } = await mediansOf<"readMs" | "countMs">("time-stance-counts.ts", engine);
    addFigure("reading their rows", ms(readMs));
    addFigure("counting", ms(countMs));
    addFigure("counting / reading", times(countMs / readMs), "below 1.00 x");
  });
}
