import { createFormatter } from "use-intl/core";
import { describe, expect, test } from "vitest";
import { figuresIn } from "./figures";

const dutch = figuresIn(createFormatter({ locale: "nl" }));
const english = figuresIn(createFormatter({ locale: "en" }));

describe("a figure is shown", () => {
  test.each([
    { value: 3.85 / 2, nl: "1,93", en: "1.93" },
    { value: 4.6 / 5, nl: "0,92", en: "0.92" },
    { value: 0.275 * 7, nl: "1,93", en: "1.93" },
    { value: 51 / 21 / 4, nl: "0,61", en: "0.61" },
    { value: 33 / 10 / 3, nl: "1,10", en: "1.10" },
    { value: 0, nl: "0,00", en: "0.00" },
    { value: 1234.565, nl: "1.234,57", en: "1,234.57" },
  ])("as a weight: $nl", ({ value, nl, en }) => {
    expect([dutch.weight(value), english.weight(value)]).toEqual([nl, en]);
  });

  test.each([
    { value: 34 / 41, nl: "83%" },
    { value: 18 / 44, nl: "41%" },
    { value: 11 / 11, nl: "100%" },
    { value: 7 / 33, nl: "21%" },
    { value: 18 / 24, nl: "75%" },
    { value: 1 / 8, nl: "13%" },
    { value: 0.145, nl: "15%" },
    { value: 0.575, nl: "58%" },
    { value: 23 / 40, nl: "58%" },
    { value: 0.0049, nl: "0%" },
    { value: 0.9951, nl: "100%" },
  ])("as a share: $nl", ({ value, nl }) => {
    expect(dutch.share(value)).toBe(nl);
  });
});
