import { expect, test } from "../fixtures/journey";

test("a form in a dialog names the fields that were left empty, goes there and keeps the rest", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs("onderzoeker");
  await page.goto("/onderzoek/oefenstudie/codeboek");
  await page.getByRole("button", { name: "Thema toevoegen" }).click();
  const dialog = page.getByRole("dialog", { name: "Thema toevoegen" });
  await dialog.getByLabel("Definitie").fill("Wat er nog bij hoort.");
  await dialog.getByLabel(/verslechterd/).fill("");
  await dialog.getByRole("button", { name: "Bewaren" }).click();
  await expect(dialog.getByText("2 velden kloppen nog niet")).toBeVisible();
  await expect(dialog.getByRole("link", { name: /^Naam: / })).toBeVisible();
  await dialog.getByRole("link", { name: /verslechterd.*: / }).click();
  await expect(dialog.getByLabel(/verslechterd/)).toBeFocused();
  await expect(dialog.getByLabel("Definitie")).toHaveValue("Wat er nog bij hoort.");
  await expectAccessible();

  await dialog.getByRole("link", { name: /^Naam: / }).press("Enter");
  await expect(dialog.getByLabel("Naam", { exact: true })).toBeFocused();
  await expect(page).toHaveURL(/codeboek$/);
});
