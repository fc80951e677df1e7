import os from "node:os";
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { type Figure, figuresIn } from "./figures";

type Section = { readonly title: string; readonly figures: readonly Figure[] };

/** Prints the figures of all benchmarks in one table, with the load of the machine they were taken under. */
export default class FiguresTable implements Reporter {
  readonly #sections: Section[] = [];
  readonly #loadBefore = os.loadavg()[0] ?? 0;

  printsToStdio(): boolean {
    return false;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const figures = figuresIn(result.annotations);
    if (figures.length > 0) this.#sections.push({ title: test.title, figures });
  }

  onEnd(): void {
    if (this.#sections.length === 0) return;
    const figures = this.#sections.flatMap((section) => section.figures);
    const whatWidth = widest(figures.map(({ what }) => what));
    const valueWidth = widest(figures.map(({ value }) => value));
    for (const { title, figures } of this.#sections) {
      console.log(`\n${title}`);
      for (const { what, value, target } of figures)
        console.log(`  ${what.padEnd(whatWidth)}  ${value.padStart(valueWidth)}  ${target}`.trimEnd());
    }
    const load = [this.#loadBefore, os.loadavg()[0] ?? 0].map((each) => each.toFixed(1)).join(" to ");
    console.log(`\nOn ${os.availableParallelism()} processors under a load of ${load}: read ratios first.\n`);
  }
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(({ length }) => length));
}
