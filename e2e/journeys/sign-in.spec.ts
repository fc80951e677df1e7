import { expect, test } from "../fixtures/journey";

test("who is not signed in is asked to, and comes back to where they were going", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Inloggen" })).toBeVisible();
  await expectAccessible();
  await signInAs("onderzoeker");
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible();
});

test("a wrong password is refused without saying which of the two was wrong", async ({
  page,
  expectAccessible,
}) => {
  await page.goto("/inloggen");
  await page.getByLabel("E-mailadres").fill("codeur-a@demo.local");
  await page.getByLabel("Wachtwoord").fill("niet het wachtwoord");
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: /\S/ })).toBeVisible();
  await expect(page.getByLabel("E-mailadres")).toHaveValue("codeur-a@demo.local");
  await expectAccessible();
});
