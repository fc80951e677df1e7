import { expect, test } from "vitest";
import { cuAlpha } from "./cu-alpha";
import { markedWork, safety } from "./marked-work.setup";
import { stanceInterval } from "./stance-interval";
import { unitizeStances } from "./unitize-theme";
import { sumsOver } from "./unitizing-sums";

const lines = [
  ["0-20+ 30-50=", "5-25+ 30-45-"],
  ["10-40-", "20-60-"],
  ["0-30= 40-70+", "0-30+ 50-60+"],
];
const work = markedWork(
  Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`i${at}`, { [safety]: lines[at % lines.length] ?? [] }]),
  ),
);
const { interviews } = unitizeStances(work, safety);

/** As many resamples as there are, each of the whole so many times over. */
const drawn = (times: readonly number[]) => (count: number) => ({
  interviews: count,
  resamples: times.length,
  times: Uint16Array.from(times.flatMap((each) => Array.from({ length: count }, () => each))),
});

test("a resample of every interview once has cu-alpha itself for both bounds", () => {
  const value = cuAlpha(sumsOver(interviews));
  if (value.kind === "undefined") throw new Error(value.because);
  const close = expect.closeTo(value.value, 12);
  expect(value.value).toBeLessThan(0.9);
  expect(stanceInterval(interviews, drawn([1]))).toMatchObject({ kind: "interval", low: close, high: close });
});

test("where all stances are the same no resample has a value", () => {
  const same = markedWork(
    Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`i${at}`, { [safety]: ["0-20+", "5-25+"] }])),
  );
  expect(stanceInterval(unitizeStances(same, safety).interviews, drawn([1, 2]))).toEqual({
    kind: "no-interval",
    because: "no-value",
  });
});
