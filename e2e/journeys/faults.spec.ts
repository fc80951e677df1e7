import type { Page } from "@playwright/test";
import { demoPassword } from "@/db/seed/demo-accounts";
import { expect, test } from "../fixtures/journey";
import { codingPage } from "../pages/coding-page";

test("a key pressed twice, or held down, makes one coding; a button clicked twice too", async ({
  page,
  signInAs,
}) => {
  const interview = "SG01-A1";
  await open(page, signInAs, interview);
  const { codings, text, status } = codingPage(page, interview);
  await text.focus();
  for (const key of ["j", "s", "1"]) await page.keyboard.press(key);
  await page.keyboard.down("ArrowUp");
  await page.keyboard.down("ArrowUp");
  await page.keyboard.down("ArrowUp");
  await page.keyboard.up("ArrowUp");
  await expect(codings).toHaveCount(1);
  for (const key of ["j", "s"]) await page.keyboard.press(key);
  await codingPage(page, interview).theme("Regie").dblclick();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(status).toContainText("Opgeslagen");
  await page.reload();
  await expect(codings).toHaveCount(2);
});

test("an answer lost after the server had done it: sent again, done once", async ({ page, signInAs }) => {
  const interview = "SG01-O1";
  await open(page, signInAs, interview);
  const { codings, text, status } = codingPage(page, interview);
  let lost = 0;
  await page.route(`**/interview/${interview}`, async (route) => {
    if (route.request().method() !== "POST" || lost > 1) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort();
  });
  await text.focus();
  for (const key of ["j", "s", "1", "ArrowUp"]) await page.keyboard.press(key);
  await expect(status).toContainText("1 wijziging wacht");
  await expect(status).toContainText("Opgeslagen");
  expect(lost).toBe(2);
  await page.reload();
  await expect(codings).toHaveCount(1);
});

test("a sign-in that ended while the page was cut off: the page stays, says what waits, and sends it once", async ({
  page,
  context,
  signInAs,
  expectAccessible,
}) => {
  const interview = "SG01-K1";
  await open(page, signInAs, interview);
  const { codings, text, status } = codingPage(page, interview);
  await text.focus();
  await context.setOffline(true);
  for (const key of ["j", "s", "1", "ArrowUp", "j", "s", "2", "ArrowUp"]) await page.keyboard.press(key);
  await expect(status).toContainText("2 wijzigingen wachten");
  await context.clearCookies({ name: "samenspraak.session" });
  await context.setOffline(false);
  const cover = page.getByRole("alertdialog", { name: "Je bent uitgelogd" });
  await expect(cover).toContainText(
    "2 wijzigingen staan in deze browser en worden bewaard zodra je weer inlogt.",
  );
  await expectAccessible();
  await cover.getByLabel("E-mailadres").fill("codeur-b@demo.local");
  await cover.getByLabel("Wachtwoord").fill(demoPassword);
  await cover.getByRole("button", { name: "Inloggen", exact: true }).click();
  await expect(cover).toBeHidden();
  await expect(codings).toHaveCount(2);
  await expect(status).toContainText("Opgeslagen");
  await page.reload();
  await expect(codings).toHaveCount(2);
});

test("a browser whose storage is full says so, goes on, and saves all", async ({
  page,
  context,
  signInAs,
}) => {
  const interview = "EK02-I1";
  await open(page, signInAs, interview);
  const { codings, text, status } = codingPage(page, interview);
  await text.focus();
  await page.evaluate(() => {
    for (let size = 1 << 20; size >= 1; size /= 2)
      for (let at = 0; ; at += 1)
        try {
          localStorage.setItem(`vol.${size}.${at}`, "x".repeat(size));
        } catch {
          break;
        }
  });
  await context.setOffline(true);
  for (const key of ["j", "s", "1", "ArrowUp", "j", "s", "2", "ArrowUp"]) await page.keyboard.press(key);
  await expect(codings).toHaveCount(2);
  await expect(status).toContainText("De opslag van deze browser is vol of staat uit");
  await context.setOffline(false);
  await expect(status).toContainText("Opgeslagen");
  await expect(status).not.toContainText("De opslag van deze browser is vol");
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(codings).toHaveCount(2);
});

test("a memo of a million characters stays as typed, with the limit, until it is short enough", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const interview = "EK01-I1";
  await open(page, signInAs, interview);
  const { codings, text, status } = codingPage(page, interview);
  await text.focus();
  for (const key of ["j", "s", "1", "ArrowUp", "m"]) await page.keyboard.press(key);
  const memo = page.getByLabel("Memo").last();
  await expect(memo).toBeFocused();
  await memo.fill("x".repeat(1_000_000));
  await memo.press("Control+Enter");
  await expect(page.getByText("Een memo mag 100.000 tekens lang zijn; dit zijn er 1.000.000.")).toBeVisible();
  await expectAccessible();
  expect((await memo.inputValue()).length).toBe(1_000_000);
  await memo.fill(`${"x".repeat(99_990)}tot hier`);
  await memo.press("Control+Enter");
  await expect(codings).toContainText("tot hier");
  await expect(status).toContainText("Opgeslagen");
  await page.reload();
  await expect(codings).toContainText("tot hier");
});

/** Opens an interview that no other journey codes as this coder. */
async function open(
  page: Page,
  signInAs: (name: "codeur-b") => Promise<void>,
  interview: string,
): Promise<void> {
  await signInAs("codeur-b");
  await page.goto(`/onderzoek/oefenstudie/interview/${interview}`);
  await expect(codingPage(page, interview).text).toBeVisible();
}
