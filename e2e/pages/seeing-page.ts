import type { Page } from "@playwright/test";

/** What is seen of the codings: the filter over the text, and the strip beside it. */
export function seeingPage(page: Page) {
  const choices = page.getByRole("region", { name: "Wat je van de coderingen ziet" });
  return {
    choices,
    tick: (name: string) => choices.getByRole("checkbox", { name }),
    mark: (group: "Ster" | "Memo", name: string) =>
      choices.getByRole("group", { name: group }).getByText(name, { exact: true }),
    hidden: page.getByRole("status").filter({ hasText: "verborgen:" }),
    showAll: page.getByRole("button", { name: "Toon alles" }),
    strip: page.getByRole("slider", { name: "Plaats in het interview" }),
    list: page.getByText("Waar is gecodeerd"),
  };
}
