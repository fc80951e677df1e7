import type { Page } from "@playwright/test";

/** The case sheet's summary, and what can be done with it. */
export function casePage(page: Page) {
  const card = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "Samenvatting", exact: true }) });
  const conflict = page.getByRole("region", { name: "Jullie schreven tegelijk" });
  const versions = page.getByRole("dialog", { name: "Eerdere versies" });
  return {
    summary: page.getByRole("textbox", { name: /^Samenvatting van zaak/ }),
    tools: page.getByRole("toolbar", { name: /^Opmaak van Samenvatting/ }),
    saved: card.getByText(/^Opgeslagen \d\d:\d\d$/),
    links: card.getByRole("navigation", { name: "Verwijzingen" }),
    findLink: page.getByRole("dialog", { name: "Verwijzing zoeken" }),
    conflict,
    textOf: (title: string) => conflict.getByRole("region", { name: title }),
    keepMerged: conflict.getByRole("button", { name: "Samenvoeging bewaren" }),
    openVersions: card.getByRole("button", { name: "Versies" }),
    versions,
    version: (number: number) => versions.getByRole("button", { name: new RegExp(`^Versie ${number} `) }),
    restore: versions.getByRole("button", { name: "Deze versie terugzetten" }),
  };
}
