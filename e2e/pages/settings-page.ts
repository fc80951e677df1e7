import type { Locator, Page } from "@playwright/test";

/** A study's settings, as far as things are deleted there. */
export function settingsPage(page: Page) {
  return {
    interview: page.getByLabel("Interview", { exact: true }),
    deleteInterview: page.getByRole("button", { name: "Interview verwijderen" }),
    deleteStudy: page.getByRole("button", { name: "Onderzoek verwijderen" }),
    askedInterview: (code: string) =>
      asked(page.getByRole("alertdialog", { name: `Interview ${code} verwijderen` })),
    askedStudy: asked(page.getByRole("alertdialog", { name: "Dit hele onderzoek verwijderen" })),
  };
}

function asked(dialog: Locator) {
  return {
    dialog,
    typed: (name: string) => dialog.getByLabel(`Typ ${name} om te bevestigen`),
    refusal: dialog.getByRole("alert"),
    confirm: dialog.getByRole("button", { name: "Definitief verwijderen" }),
  };
}
