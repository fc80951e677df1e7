import type { Page } from "@playwright/test";

/** The board of quotes, of one stance. */
export function boardPage(page: Page, stance: string) {
  const chosen = page.getByRole("list", { name: `Gekozen citaten: ${stance}` }).getByRole("listitem");
  const dialog = page.getByRole("dialog");
  return {
    heading: page.getByRole("heading", { level: 1, name: "Citatenbord" }),
    theme: page.getByLabel("Thema", { exact: true }),
    chosen,
    /** A chosen quote's words as the report has them; from 1. */
    words: (number: number) => chosen.nth(number - 1).locator("figure blockquote"),
    toChoose: page.getByRole("region", { name: stance }).getByText(/^Om uit te kiezen/),
    choose: page
      .getByRole("list", { name: `Om uit te kiezen: ${stance}` })
      .getByRole("button", { name: "Kiezen" }),
    up: (number: number) => page.getByRole("button", { name: `Citaat ${number} naar boven` }).first(),
    remove: (number: number) =>
      page.getByRole("button", { name: `Citaat ${number} van het bord halen` }).first(),
    edit: (number: number) => page.getByRole("button", { name: `Citaat ${number} bewerken` }).first(),
    /** Something is on its way to the server; a reload would lose it. */
    busy: page.locator("[aria-busy=true]"),
    dialog,
    edited: dialog.getByLabel("Zoals het in het rapport komt"),
    elide: dialog.getByRole("button", { name: "Selectie weglaten" }),
    save: dialog.getByRole("button", { name: "Bewaren" }),
    undo: (what: string) => page.getByRole("button", { name: `${what} ongedaan maken` }),
    quoted: page.getByRole("table", { name: "Wie hoe vaak geciteerd wordt" }),
  };
}
