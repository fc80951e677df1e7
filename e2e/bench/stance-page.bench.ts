import { test } from "@playwright/test";
import { engines } from "./bench-ground";
import { addFigure, ms, times } from "./figures";
import { mediansOf } from "./timed-script";

for (const engine of engines) {
  test(`Stance page of 1,000 cases, 10,000 opinions and 8 themes, rows from ${engine}`, async () => {
    const { readMs, pageMs, halfPageMs } = await mediansOf<"readMs" | "pageMs" | "halfPageMs">(
      "time-stance-page.ts",
      engine,
    );
    addFigure("reading their rows", ms(readMs));
    addFigure("all of the page's counts, reading included", ms(pageMs));
    addFigure("page / reading", times(pageMs / readMs), "at most 2.00 x");
    addFigure("page / that of half as many opinions", times(pageMs / halfPageMs), "about 2.00 x: linear");
  });
}
