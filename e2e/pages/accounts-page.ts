import type { Page } from "@playwright/test";

/** The administrator's accounts, and the links with which their owners set a password. */
export function accountsPage(page: Page) {
  const making = page.getByRole("dialog", { name: "Account maken" });
  return {
    make: page.getByRole("button", { name: "Account maken" }),
    making,
    name: making.getByLabel("Naam"),
    email: making.getByLabel("E-mailadres"),
    makeIt: making.getByRole("button", { name: "Account maken" }),
    row: (email: string) => page.getByRole("row").filter({ hasText: email }),
    verbsFor: (name: string) => page.getByRole("button", { name: `Acties voor ${name}` }),
    makePasswordLink: page.getByRole("menuitem", { name: "Wachtwoordlink maken" }),
    linkFor: (name: string) => page.getByRole("dialog", { name: `Wachtwoordlink voor ${name}` }),
    makeLink: page.getByRole("button", { name: "Link maken" }),
    link: page.getByLabel("Link om een wachtwoord in te stellen"),
    close: page.getByRole("button", { name: "Sluiten" }),
  };
}
