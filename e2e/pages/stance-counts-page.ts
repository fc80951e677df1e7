import type { Page } from "@playwright/test";

/** The stance counts of a study. */
export function stanceCountsPage(page: Page) {
  const comparison = page.getByRole("region", { name: "Verschillen de groepen?" });
  const roles = page.getByRole("region", { name: "Verschillen de rollen binnen een zaak?" });
  // By what they are and not by role: there are hundreds, and asking each for its role takes a minute.
  const numbers = page.locator("td a:not(svg a)");
  return {
    heading: page.getByRole("heading", { level: 1, name: "Standtelling" }),
    /** Every number of every table that can be opened; a bar's pieces, which open the same, are left out. */
    numbers,
    /** The one whose name begins so. */
    number: (begin: string) => numbers.and(page.locator(`[aria-label^="${begin}"]`)),
    row: (theme: string, facts: string) =>
      page
        .getByRole("region", { name: theme, exact: true })
        .getByRole("rowheader")
        .filter({ hasText: facts }),
    comparison,
    compared: (theme: string) =>
      comparison.getByRole("row").filter({ has: page.getByRole("rowheader", { name: theme, exact: true }) }),
    unit: page.getByLabel("Eenheid"),
    attribute: page.getByLabel("Rijen"),
    layout: page.getByLabel("Indeling"),
    asSvg: page.getByRole("link", { name: /^SVG van de grafiek/ }),
    asPng: page.getByRole("button", { name: /^PNG van de grafiek/ }),
    roles,
    rolePair: roles.getByLabel("Rollen"),
    comparedStance: comparison.getByLabel("Verschil in het aandeel"),
    meanOver: page.getByLabel("Gemiddelde over"),
    mean: page.getByLabel("Gemiddelde (m)"),
    applyMean: page.getByRole("button", { name: "Toepassen" }),
    behind: (title: string) => page.getByRole("complementary", { name: title }),
  };
}
