import { test } from "@playwright/test";
import { engines } from "./bench-ground";
import { addFigure, ms, times } from "./figures";
import { mediansOf } from "./timed-script";

for (const engine of engines) {
  test(`Differences in 1,000 double-coded interviews and 40,000 codings, rows from ${engine}`, async () => {
    const { readMs, queueMs } = await mediansOf<"readMs" | "queueMs">("time-differences.ts", engine);
    addFigure("reading their rows", ms(readMs));
    addFigure("all differences ranked, reading included", ms(queueMs));
    addFigure("ranked / reading", times(queueMs / readMs), "at most 3.00 x");
  });
}
