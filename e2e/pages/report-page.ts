import type { Page } from "@playwright/test";

/** The report of a study, and what was frozen of it. */
export function reportPage(page: Page) {
  const freezeDialog = page.getByRole("dialog", { name: "Rapport vastleggen" });
  const writeDialog = page.getByRole("dialog", { name: /^Eigen tekst bij/ });
  return {
    heading: page.getByRole("heading", { level: 1, name: "Rapport" }),
    sections: page.getByRole("article").getByRole("heading", { level: 3 }),
    table: (caption: RegExp) => page.getByRole("article").getByRole("table", { name: caption }),
    figure: (theme: string) =>
      page.getByRole("article").getByRole("img", { name: new RegExp(`^${theme}[.]`) }),
    quotes: (theme: string, stance: string) =>
      page.getByRole("region", { name: `Citaten over ${theme}, per standpunt: ${stance}` }),
    moveUp: (section: string) => page.getByRole("button", { name: `${section} omhoog` }),
    leaveOut: (section: string) => page.getByRole("button", { name: `${section} weglaten` }),
    putBack: (section: string) => page.getByRole("button", { name: `${section} terugzetten` }),
    write: (section: string) => page.getByRole("button", { name: `Eigen tekst bij ‘${section}’` }),
    ownText: writeDialog.getByRole("textbox"),
    keepText: writeDialog.getByRole("button", { name: "Bewaren" }),
    freeze: page.getByRole("button", { name: "Rapport vastleggen" }),
    freezeDialog,
    freezeName: freezeDialog.getByLabel("Naam"),
    confirmFreeze: freezeDialog.getByRole("button", { name: "Vastleggen" }),
    frozen: (name: string) => page.getByRole("link", { name, exact: true }),
    changedSince: (name: string, before: string) =>
      page.getByRole("link", { name: `Wat veranderde in ${name} sinds ${before}` }),
    download: (form: "Word" | "Excel") => page.getByRole("link", { name: form, exact: true }),
  };
}
