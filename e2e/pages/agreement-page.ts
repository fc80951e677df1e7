import type { Page } from "@playwright/test";

/** How far coders agree, as people find it. */
export function agreementPage(page: Page) {
  const rows = (table: string) => page.getByRole("table", { name: table, exact: true }).getByRole("row");
  return {
    heading: page.getByRole("heading", { level: 1, name: "Overeenstemming" }),
    /** What is said of a theme before any figure. */
    inShort: (theme: string) =>
      page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3, name: theme }) }),
    rows,
    row: (table: string, theme: string) =>
      rows(table).filter({ has: page.getByRole("rowheader", { name: theme }) }),
    measure: page.getByLabel("Maat voor oordelen", { exact: true }),
    interviews: page.getByRole("button", { name: /^Interviews:/ }),
    /** A figure of a table, which says on a click where it comes from. */
    figure: (name: string) => page.getByRole("button", { name }),
    role: page.getByLabel("Rol", { exact: true }),
    how: page.getByText("Waar deze cijfers over gaan en hoe ze zijn berekend"),
  };
}
