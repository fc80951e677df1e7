import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/journey";

const reference = "/onderzoek/de-familie-aan-zet-referentie";

/** The main pages, each for who works there. */
const pagesByPerson = [
  [
    "onderzoeker",
    [
      "/",
      "/account",
      "/onderzoek/nieuw",
      reference,
      `${reference}/zaken`,
      `${reference}/zaken/EK01`,
      `${reference}/transcripten`,
      `${reference}/codeboek`,
      `${reference}/importeren`,
      `${reference}/verdeling`,
      `${reference}/standtelling`,
      `${reference}/weging`,
      `${reference}/leden`,
      `${reference}/instellingen`,
    ],
  ],
  ["codeur-a", [`${reference}/interview/EK01-A1`, "/onderzoek/oefenstudie/interview/EK02-A1"]],
  ["beheer", ["/beheer", "/logboek"]],
] as const;

for (const theme of ["dark", "light"] as const) {
  test(`on a phone every main page fits its width, and axe is silent, in ${theme}`, async ({
    page,
    context,
    baseURL,
    signInAs,
    expectAccessible,
  }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/inloggen");
    await page.emulateMedia({ colorScheme: theme === "dark" ? "light" : "dark" });
    const otherGround = await groundOf(page);
    await page.emulateMedia({ colorScheme: theme });
    expect(await groundOf(page)).not.toBe(otherGround);
    for (const [name, addresses] of pagesByPerson) {
      await context.clearCookies();
      await page.goto("/inloggen");
      await expectAccessible();
      await signInAs(name);
      for (const address of addresses) {
        await page.goto(address);
        await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
        expect(page.url()).toBe(`${baseURL}${address}`);
        const { width, widest } = await page.evaluate(() => ({
          width: document.documentElement.clientWidth,
          widest: document.documentElement.scrollWidth,
        }));
        expect(widest, `${address} is wider than its window`).toBeLessThanOrEqual(width);
        await expectAccessible();
      }
    }
  });
}

/** The colour that the page stands on. */
function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
