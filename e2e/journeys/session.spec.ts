import { demoPassword } from "@/db/seed/demo-accounts";
import { expect, test } from "../fixtures/journey";
import { casePage } from "../pages/case-page";
import { correctingPage, versionsPage } from "../pages/correcting-page";

test("who is away is warned, signed out under a cover, and goes on where they were", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await page.clock.install();
  await signInAs("supervisor");
  await page.goto("/account");
  const typed = page.getByLabel("Nieuw wachtwoord");
  await typed.fill("half afgemaakt");

  await page.clock.fastForward("18:30");
  await expect(page.getByText("Ben je er nog?")).toBeVisible();
  await expectAccessible();
  await page.getByRole("button", { name: "Ingelogd blijven" }).click();
  await expect(page.getByText("Ben je er nog?")).toBeHidden();

  await page.clock.fastForward("21:00");
  const cover = page.getByRole("alertdialog", { name: "Je bent uitgelogd" });
  await expect(cover).toBeVisible();
  await expectAccessible();
  const elsewhere = await page.context().newPage();
  await elsewhere.goto("/account");
  await expect(elsewhere, "the session's row is ended").toHaveURL(/\/inloggen/);
  await elsewhere.close();

  await cover.getByLabel("E-mailadres").fill("supervisor@demo.local");
  await cover.getByLabel("Wachtwoord").fill(demoPassword);
  await cover.getByRole("button", { name: "Inloggen", exact: true }).click();
  await expect(cover).toBeHidden();
  await expect(typed).toHaveValue("half afgemaakt");
});

test("a sign-in that is ended elsewhere: what is being corrected and written stays, and is saved after the next", async ({
  page,
  context,
  signInAs,
  expectAccessible,
}) => {
  const cover = page.getByRole("alertdialog", { name: "Je bent uitgelogd" });
  const signInAgain = async () => {
    await cover.getByLabel("E-mailadres").fill("onderzoeker@demo.local");
    await cover.getByLabel("Wachtwoord").fill(demoPassword);
    await cover.getByRole("button", { name: "Inloggen", exact: true }).click();
    await expect(cover).toBeHidden();
  };
  const endElsewhere = async () => {
    const elsewhere = await context.newPage();
    await elsewhere.goto("/account");
    await elsewhere.getByRole("button", { name: "Menu van Onderzoeker" }).click();
    await elsewhere.getByRole("menuitem", { name: "Uitloggen" }).click();
    await elsewhere.waitForURL((url) => url.pathname === "/inloggen");
    await elsewhere.close();
  };
  await signInAs("onderzoeker");

  await test.step("a text that is corrected: asked when it is saved", async () => {
    const correcting = correctingPage(page, "EK04-I1");
    await page.goto(correcting.address);
    await correcting.text.press("End");
    await page.keyboard.type(" (lacht)");
    await expect(correcting.unsaved).toBeVisible();
    await endElsewhere();
    await correcting.save.click();
    await expect(cover).toBeVisible();
    await expectAccessible();
    await signInAgain();
    await expect(page.getByText("Je bent niet meer ingelogd")).toBeHidden();
    await correcting.save.click();
    await expect(versionsPage(page, "EK04-I1").changes).toContainText(["(lacht)"]);
  });

  await test.step("a summary: asked though nothing is pressed, and saved by itself", async () => {
    const sheet = casePage(page);
    await page.goto("/onderzoek/oefenstudie/zaken/EK04");
    await sheet.summary.click();
    await endElsewhere();
    await expect(cover, "the stream is refused").toBeVisible();
    await signInAgain();
    await sheet.summary.click();
    await endElsewhere();
    await page.keyboard.type("Daan woont nu bij Hans en Miep.");
    await expect(cover, "the save is refused").toBeVisible();
    await signInAgain();
    await expect(sheet.saved).toBeVisible();
    await page.reload();
    await expect(sheet.summary).toContainText("Daan woont nu bij Hans en Miep.");
  });
});

test("signing out ends the session, also for a copy of its cookie", async ({
  page,
  signInAs,
  anotherBrowser,
  baseURL,
}) => {
  await signInAs("supervisor");
  const thief = await anotherBrowser({ storageState: await page.context().storageState() });
  const stolen = await thief.newPage();
  await stolen.goto(`${baseURL}/account`);
  await expect(stolen.getByRole("heading", { name: "Mijn account" })).toBeVisible();
  await page.getByRole("button", { name: "Menu van Supervisor" }).click();
  await page.getByRole("menuitem", { name: "Uitloggen" }).click();
  await page.waitForURL((url) => url.pathname === "/inloggen");
  await stolen.goto(`${baseURL}/account`);
  await expect(stolen).toHaveURL(/\/inloggen/);
});

test("an address to go on to leads nowhere else, and next-auth's own pages tell nothing", async ({
  page,
}) => {
  await page.goto("/inloggen?terug=//elders.example/val");
  await page.getByLabel("E-mailadres").fill("supervisor@demo.local");
  await page.getByLabel("Wachtwoord").fill(demoPassword);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  await page.waitForURL((url) => url.pathname === "/");
  for (const part of ["session", "_log", "verify-request"]) {
    const answer = await page.request.get(`/api/auth/${part}`);
    expect([answer.status(), await answer.json()]).toEqual([404, { kind: "not-found" }]);
  }
  for (const origin of ["https://elders.example", "null"]) {
    const answer = await page.request.post("/api/auth/signout", {
      headers: { origin },
      form: { csrfToken: "x" },
    });
    expect(answer.status()).toBe(403);
  }
  const away = await page.request.get("/api/auth/signin?callbackUrl=https://elders.example", {
    maxRedirects: 0,
  });
  expect(away.headers().location).not.toContain("elders.example");
});
