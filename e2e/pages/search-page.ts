import type { Page } from "@playwright/test";

/** The search of a study's transcripts. */
export function searchPage(page: Page) {
  const bar = page.getByRole("region", { name: "Treffers coderen" });
  const dialog = page.getByRole("dialog", { name: "Treffers coderen" });
  return {
    heading: page.getByRole("heading", { level: 1, name: "Zoeken", exact: true }),
    box: page.getByRole("searchbox", { name: "Zoekwoorden" }),
    limit: (name: string) => page.getByRole("search").getByLabel(name, { exact: true }),
    hitsOf: (interview: string) => page.getByRole("region", { name: interview }).getByRole("listitem"),
    choose: (interview: string) =>
      page
        .getByRole("region", { name: interview })
        .getByRole("checkbox", { name: `Treffer in ${interview}` }),
    bar,
    code: bar.getByRole("button", { name: "Coderen…" }),
    undo: bar.getByRole("button", { name: "Ongedaan maken" }),
    dialog,
    make: (codings: number) => dialog.getByRole("button", { name: `${codings} coderingen maken` }),
  };
}
