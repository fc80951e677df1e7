import type { Page } from "@playwright/test";

/** The differences of a study and of one interview, as a supervisor finds them. */
export function settlingPage(page: Page) {
  return {
    title: page.getByRole("heading", { level: 1, name: "Verschillen" }),
    begin: page.getByRole("link", { name: /^(Beginnen met|Verder in)/ }),
    row: (...words: readonly string[]) =>
      words.reduce((rows, hasText) => rows.filter({ hasText }), page.getByRole("row")),
    /** What is differed on. */
    difference: (name: string) => page.getByRole("heading", { level: 2, name }),
    /** What a side judged; below it stand the passages it marked, each with a stance of its own. */
    judgedBy: (name: "Links" | "Rechts") =>
      page
        .getByRole("region", { name: new RegExp(`^${name}`) })
        .getByRole("paragraph")
        .first(),
    text: page.getByRole("region", { name: /^Tekst van/ }),
    reason: page.getByRole("region", { name: "Beslissen" }).getByLabel("Toelichting"),
    decision: page.getByRole("region", { name: "Beslissing" }),
    /** The reason in the form for a decision of one's own, which opens in the place of the other. */
    ownReason: (form: string) => page.getByRole("region", { name: form }).getByLabel("Toelichting"),
    remark: page.getByRole("region", { name: "Bespreking" }).getByLabel("Opmerking"),
    failed: page.getByText("Opslaan is niet gelukt."),
    said: page.getByText("Ongedaan gemaakt."),
  };
}
