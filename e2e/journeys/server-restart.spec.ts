import { expect } from "../fixtures/journey";
import { test } from "../fixtures/own-app";
import { signIn } from "../fixtures/sign-in";
import { codingPage } from "../pages/coding-page";

const interview = "EK01-O1";

test("a server that ends while someone codes: the work waits, also through a reload, and is saved once when it is back", async ({
  ownApp,
  anotherBrowser,
}) => {
  test.setTimeout(240_000);
  await ownApp.layOutDemo();
  const app = await ownApp.start();
  const context = await anotherBrowser({ baseURL: app.url });
  const page = await context.newPage();
  const { codings, text, status } = codingPage(page, interview);
  await signIn(page, "codeur-a@demo.local");
  await page.goto(`/onderzoek/oefenstudie/interview/${interview}`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await text.focus();
  for (const key of ["j", "s", "1", "ArrowUp"]) await page.keyboard.press(key);
  await expect(status).toContainText("Opgeslagen");

  await app.kill();
  for (const key of ["j", "s", "2", "ArrowUp", "j", "s", "3", "ArrowUp"]) await page.keyboard.press(key);
  await expect(codings).toHaveCount(3);
  await expect(status).toContainText("2 wijzigingen wachten");
  await expect(status).toContainText("Geen verbinding: coderen gaat door");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Geen verbinding" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("Wat wacht (2)");

  await ownApp.start(Number(new URL(app.url).port));
  await expect(codings).toHaveCount(3);
  await expect(status).toContainText("Opgeslagen");
  await expect(status).not.toContainText("wachten");
  await page.reload();
  await expect(codings).toHaveCount(3);
});
