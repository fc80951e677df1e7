import type { Page } from "@playwright/test";

/** The weighting of a study. */
export function weightingPage(page: Page) {
  const dialog = page.getByRole("dialog", { name: "Weging van het onderzoek kiezen" });
  return {
    heading: page.getByRole("heading", { level: 1, name: "Weging" }),
    /** What one opinion of this case weighs, with the formula. */
    caseRow: (code: string) =>
      page
        .getByRole("table", { name: "Gewicht per zaak" })
        .getByRole("row")
        .filter({ has: page.getByRole("link", { name: code, exact: true }) }),
    meanOver: page.getByLabel("Gemiddelde over"),
    mean: page.getByLabel("Gemiddelde (m)"),
    applyMean: page.getByRole("button", { name: "Toepassen" }),
    notSaved: page.getByText("Je probeert een andere weging; er is niets bewaard"),
    save: page.getByRole("button", { name: "Bewaren" }),
    dialog,
    reason: dialog.getByLabel("Waarom"),
    confirm: dialog.getByRole("button", { name: "Bewaren" }),
    /** The choices that were made, the one that stands first, below the row of headings. */
    choices: page.getByRole("table", { name: "Gekozen wegingen, de geldende bovenaan" }).getByRole("row"),
  };
}
