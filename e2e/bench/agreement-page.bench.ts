import { test } from "@playwright/test";
import { engines } from "./bench-ground";
import { addFigure, ms, times } from "./figures";
import { mediansOf } from "./timed-script";

for (const engine of engines) {
  test(`Agreement on 1,000 double-coded interviews and 40,000 codings, rows from ${engine}`, async () => {
    const { readMs, pageMs } = await mediansOf<"readMs" | "pageMs">("time-agreement.ts", engine);
    addFigure("reading their rows", ms(readMs));
    addFigure("the page's figures and intervals, reading included", ms(pageMs));
    addFigure("page / reading", times(pageMs / readMs), "at most 3.00 x");
  });
}
