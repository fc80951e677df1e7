import { expectAccessible } from "../fixtures/expect-accessible";
import { hearStream } from "../fixtures/hear-stream";
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

test("a page that is still open when the app was renewed says so, and leaves what was typed", async ({
  ownApp,
  anotherBrowser,
}) => {
  await ownApp.layOutDemo();
  const app = await ownApp.start();
  const context = await anotherBrowser({ baseURL: app.url });
  const page = await context.newPage();
  const renewed = page.getByRole("alert").filter({ hasText: "Laad deze pagina opnieuw om verder te gaan" });
  await signIn(page, "onderzoeker@demo.local");
  const heard = await hearStream(app.url, await context.cookies());
  await expect.poll(() => heard.said()).toContain("event: made-with");
  heard.stop();
  // As the server of the next build tells it.
  const body = heard.said().replace(/"build":"\w+"/, '"build":"next"');
  expect(body).not.toBe(heard.said());
  await page.route("**/api/events?**", (route) => route.fulfill({ contentType: "text/event-stream", body }));
  await page.goto("/onderzoek/oefenstudie/zaken/nieuw");
  const title = page.getByLabel("Titel");
  await title.fill("Een zaak");
  await expect(renewed).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Straks" }).click();
  await expect(renewed).toBeHidden();
  await expect(title).toHaveValue("Een zaak");
  await expect(renewed, "the next stream tells it again").toBeVisible();
  await page.unroute("**/api/events?**");
  await page.getByRole("button", { name: "Opnieuw laden" }).click();
  await expect(title).toHaveValue("");
  await expect(renewed).toBeHidden();
});
