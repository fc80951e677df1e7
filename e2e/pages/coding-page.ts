import type { Page } from "@playwright/test";

/** The coding screen of one interview. */
export function codingPage(page: Page, interview: string) {
  const panel = page.getByRole("region", { name: "Oordeel van deze respondent" });
  return {
    heading: page.getByRole("heading", { level: 1, name: `Coderen van ${interview}` }),
    text: page.getByRole("textbox", { name: `Tekst van interview ${interview}` }),
    codings: page.getByRole("region", { name: "Coderingen in deze tekst" }).getByRole("listitem"),
    /** Under the selection: a button per theme. */
    theme: (name: string) =>
      page.getByRole("group", { name: "Selectie coderen" }).getByRole("button", { name, exact: true }),
    stancesOf: (theme: string) => page.getByRole("group", { name: `Standpunt bij ${theme}` }),
    panel,
    stance: (theme: string, wording: string) =>
      panel.getByRole("group", { name: `Oordeel over ${theme}` }).getByRole("radio", { name: wording }),
    grounds: (theme: string, name: "Citaat" | "Context") =>
      panel.getByRole("article", { name: theme }).getByRole("radio", { name }),
    reason: (theme: string) => panel.getByRole("article", { name: theme }).getByLabel("Toelichting"),
    finish: panel.getByRole("button", { name: "Afronden" }),
    finished: panel.getByText("Afgerond: je coderingen, oordelen en memo's staan vast."),
    status: page.getByRole("contentinfo"),
  };
}
