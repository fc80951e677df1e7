import type { Page } from "@playwright/test";
import { codingPage } from "../pages/coding-page";
import { pathOf, type Size } from "./study/long-interviews";

/** Opens an interview until all of its codings stand, and the text has the focus. */
export async function openInterview(page: Page, { interview, codings }: Size) {
  await page.goto(pathOf(interview));
  const coding = codingPage(page, interview);
  await coding.codings.nth(codings - 1).waitFor({ state: "attached" });
  await coding.text.focus();
  return coding;
}
