import { createFormatter } from "use-intl/core";
import { expect, test } from "vitest";
import { formats, timeZone } from "./formats";

test.each(["nl", "en"] as const)("a moment in the evening is told by twenty-four hours in %s", (locale) => {
  const { dateTime } = createFormatter({ locale, formats, timeZone });
  const evening = new Date("2026-11-22T19:14:00Z");
  expect(dateTime(evening, "time")).toBe("20:14");
  expect(dateTime(evening, "moment")).toMatch(/20:14$/);
});
