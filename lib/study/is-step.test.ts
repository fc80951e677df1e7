import { expect, test } from "vitest";
import { isStep } from "./is-step";

test.each([
  [".", true],
  ["..", true],
  ["...", false],
  ["EK01", false],
  ["EK.1", false],
])("whether an address takes %j for a step: %j", (code, step) => {
  expect(isStep(code)).toBe(step);
  // What a browser makes of it.
  const { pathname } = new URL(`http://a/zaken/${encodeURIComponent(code)}`);
  expect(pathname.startsWith("/zaken/") && pathname !== "/zaken/").toBe(!step);
});
