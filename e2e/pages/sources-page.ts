import type { Page } from "@playwright/test";

/** What stands beside the counts: the response, the statements and the factors. */
export function sourcesPage(page: Page) {
  const row = (table: string, name: string) =>
    page
      .getByRole("table", { name: table, exact: true })
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name, exact: true }) });
  const merging = page.getByRole("complementary", { name: /samenvoegen$/ });
  return {
    title: (name: string) => page.getByRole("heading", { level: 1, name }),
    responseRow: (name: string) => row("Respons per groep en rol", name),
    flow: (group: string) => page.getByRole("img", { name: new RegExp(`^${group}: `) }),
    inWords: page.getByRole("region", { name: "In woorden" }),
    characteristics: page.getByRole("table", { name: "Kenmerken van de zaken per groep" }),
    statement: (text: string) => page.getByRole("table", { name: `Scores op de stelling: ${text}` }),
    factors: (caption: string) => page.getByRole("table", { name: caption }),
    behind: (factor: string) => page.getByRole("complementary", { name: factor }),
    merging,
    into: merging.getByLabel("Telt dan als"),
    preview: merging.getByRole("table", { name: "Wat er verandert" }),
    reason: merging.getByLabel("Waarom"),
    merge: merging.getByRole("button", { name: "Samenvoegen" }),
  };
}
