import type { Page } from "@playwright/test";

/** Memos, wherever they are written. */
export function memoPage(page: Page) {
  const panel = page.getByRole("complementary", { name: "Memo’s" });
  return {
    onTurn: page.getByRole("button", { name: /^Memo bij beurt \d+$/ }),
    onInterview: page.getByRole("button", { name: "Memo bij dit interview" }),
    panel,
    words: page.getByRole("textbox", { name: /^Jouw memo/ }),
    saved: page.getByText(/^Opgeslagen \d\d:\d\d$/),
    unread: page.getByText("Wat hier al staat kan nu niet worden opgehaald."),
    waits: page.getByText("Geen verbinding. Je tekst staat in deze browser en wordt vanzelf verstuurd."),
    /** What was closed before the server had it. */
    left: page.getByText("Een tekst van jou is nog niet opgeslagen"),
    onTheme: (name: string) => page.getByRole("button", { name: `Memo bij thema ${name}` }),
    list: page.getByRole("main").getByRole("listitem"),
    search: page.getByRole("search", { name: "Memo’s zoeken" }),
  };
}
