import type { Page } from "@playwright/test";

/** The quotes of a study, as a list or a matrix. */
export function quotesPage(page: Page) {
  return {
    heading: page.getByRole("heading", { level: 1, name: "Citaten", exact: true }),
    limit: (name: string) => page.getByRole("search").getByLabel(name, { exact: true }),
    quotes: page.getByRole("main").getByRole("listitem"),
    view: (name: "Lijst" | "Matrix") => page.getByRole("radio", { name }),
    cell: (respondent: string, theme: string) =>
      page.getByRole("link", { name: new RegExp(`^${respondent}, ${theme}: \\d+ citaten`) }),
  };
}
