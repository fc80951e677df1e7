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
    onTheme: (name: string) => page.getByRole("button", { name: `Memo bij thema ${name}` }),
    list: page.getByRole("main").getByRole("listitem"),
    search: page.getByRole("search", { name: "Memo’s zoeken" }),
  };
}
