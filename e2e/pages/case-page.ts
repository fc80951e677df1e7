import type { Page } from "@playwright/test";

/** The case sheet's summary, and what can be done with it. */
export function casePage(page: Page) {
  const conflict = page.getByRole("region", { name: "Jullie schreven tegelijk" });
  const versions = page.getByRole("dialog", { name: "Eerdere versies" });
  return {
    summary: page.getByRole("textbox", { name: /^Samenvatting van zaak/ }),
    tools: page.getByRole("toolbar", { name: /^Opmaak van Samenvatting/ }),
    saved: page.getByText(/^Opgeslagen \d\d:\d\d$/),
    links: page.getByRole("navigation", { name: "Verwijzingen" }),
    findLink: page.getByRole("dialog", { name: "Verwijzing zoeken" }),
    conflict,
    textOf: (title: string) => conflict.getByRole("region", { name: title }),
    keepMerged: conflict.getByRole("button", { name: "Samenvoeging bewaren" }),
    openVersions: page.getByRole("button", { name: "Versies" }),
    versions,
    version: (number: number) => versions.getByRole("button", { name: new RegExp(`^Versie ${number} `) }),
    restore: versions.getByRole("button", { name: "Deze versie terugzetten" }),
  };
}
