import type { Page } from "@playwright/test";

/** The import of transcripts into a study. */
export function importPage(page: Page) {
  return {
    heading: page.getByRole("heading", { level: 1, name: "Importeren" }),
    drop: page.getByLabel("Transcripten"),
    ready: (count: string) => page.getByText(`${count} klaar om te importeren`),
    commit: page.getByRole("button", { name: /importeren$/ }),
    imported: page.getByText(/(is|zijn) geïmporteerd$/),
    /** All that is said and asked about one file. */
    file(name: string) {
      const card = page.locator("section").filter({ has: page.getByRole("heading", { name, exact: true }) });
      return {
        card,
        refusal: card.getByRole("alert"),
        speaker: (label: string) => card.getByLabel(`“${label}” is`),
        nameOf: card.getByLabel("Naam van de spreker"),
        group: card.getByLabel("Groep"),
        case: card.getByLabel("Zaak", { exact: true }),
        respondent: card.getByLabel("Respondent", { exact: true }),
        role: card.getByLabel("Rol"),
        another: card.getByRole("button", { name: "Nog een respondent" }),
        /** The fields of one respondent of several, from 1. */
        person: (number: number) => ({
          code: card.getByLabel("Code van de respondent").nth(number - 1),
          role: card.getByLabel("Rol").nth(number - 1),
          relation: card.getByLabel("Relatie, zoals oma").nth(number - 1),
        }),
        opinion: card.getByLabel("Mening", { exact: true }),
        sharingReason: card.getByLabel("Waarom zij één mening delen"),
        interview: card.getByLabel("Code van het interview"),
        turns: card.getByText(/^\d+ beurten bekijken$/),
        leaveOut: card.getByRole("button", { name: `${name} weglaten` }),
      };
    },
  };
}
