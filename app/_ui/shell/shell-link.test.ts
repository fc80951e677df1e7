import { expect, test } from "vitest";
import { isOpen } from "./shell-link";

test.each([
  ["/onderzoek/x/zaken", "/onderzoek/x/zaken", false, true],
  ["/onderzoek/x/zaken", "/onderzoek/x/zaken/E04", false, true],
  ["/onderzoek/x/zaken", "/onderzoek/x/zakenlijst", false, false],
  ["/onderzoek/x", "/onderzoek/x/zaken", true, false],
  ["/onderzoek/x", "/onderzoek/x", true, true],
])("link %s on page %s (exact: %s) is open: %s", (href, path, exact, open) => {
  expect(isOpen(href, path, exact)).toBe(open);
});
