import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Coefficient } from "@/lib/agreement/coefficient";
import { cuAlpha, cuCoverage, kuAlpha } from "./cu-alpha";
import { anyDrawing, drawnInterview } from "./drawn-interview.setup";
import { barUAlpha, uAlpha } from "./u-alpha";
import { sumsOver } from "./unitizing-sums";

const measures = {
  uAlpha,
  barUAlpha,
  cuAlpha,
  cuCoverage,
  kuAlpha: (sums: Float64Array) => kuAlpha(sums, 0),
};
const of = (...drawings: readonly (readonly string[])[]) =>
  sumsOver(
    drawings.map((lines) => drawnInterview(...lines)),
    ["a", "b", "c"],
  );

describe.each(Object.entries(measures))("%s", (_, measure) => {
  it("doesn't depend on the order of the coders", () => {
    fc.assert(
      fc.property(anyDrawing(), (lines) => {
        expectSame(measure(of(lines.toReversed())), measure(of(lines)));
      }),
    );
  });

  it("doesn't depend on the order of the interviews, nor on the direction in which the text runs", () => {
    fc.assert(
      fc.property(anyDrawing(), anyDrawing(), (one, other) => {
        const lowered = (lines: readonly string[]) => lines.map((line) => line.toLowerCase());
        const backwards = lowered(one).map((line) => [...line].reverse().join(""));
        expectSame(measure(of(other, backwards)), measure(of(lowered(one), other)));
      }),
    );
  });

  it("stays the same where a text is parted between characters that nobody coded", () => {
    fc.assert(
      fc.property(anyDrawing(), anyDrawing({ minCoders: 4 }), (left, right) => {
        const parts = left.map((line, i) => [`${line}.`, `.${right[i]}`] as const);
        const whole = parts.map(([start, end]) => start + end);
        const parted = of(
          parts.map(([start]) => start),
          parts.map(([, end]) => end),
        );
        expectSame(measure(parted), measure(of(whole)));
      }),
    );
  });

  it("ignores interviews that one coder coded", () => {
    fc.assert(
      fc.property(anyDrawing(), anyDrawing({ minCoders: 1, maxCoders: 1 }), (several, alone) => {
        expectSame(measure(of(several, alone)), measure(of(several)));
      }),
    );
  });
});

it("coders who drew the same agree perfectly, wherever there is something to agree on", () => {
  fc.assert(
    fc.property(anyDrawing({ minCoders: 1, maxCoders: 1 }), ([line = ""]) => {
      for (const measure of [uAlpha, barUAlpha, cuAlpha]) {
        const agreed = measure(of([line, line, line]));
        if (agreed.kind === "defined") expect(agreed.value).toBe(1);
      }
    }),
  );
});

it("with one value u-alpha is |u-alpha", () => {
  fc.assert(
    fc.property(anyDrawing(), (lines) => {
      const sums = of(lines.map((line) => line.replaceAll(/[bc]/gi, ".")));
      expectSame(uAlpha(sums), barUAlpha(sums));
    }),
  );
});

function expectSame(got: Coefficient, wanted: Coefficient): void {
  if (got.kind === "defined" && wanted.kind === "defined") expect(got.value).toBeCloseTo(wanted.value, 12);
  else expect(got).toEqual(wanted);
}
