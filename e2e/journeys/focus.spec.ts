import { expect, test } from "../fixtures/journey";

const practice = "/onderzoek/oefenstudie";

test("moving a code with the keyboard keeps the focus on the button", async ({ page, signInAs }) => {
  await signInAs("onderzoeker");
  await page.goto(`${practice}/codeboek`);
  const list = page.getByRole("list").filter({ hasText: "plan niet passend bij draagkracht" });
  const down = list.getByRole("button", { name: "geen evaluatie omlaag" });
  await down.focus();
  await page.keyboard.press("Enter");
  await expect(list.getByRole("listitem").nth(1)).toContainText("geen evaluatie");
  await expect(down).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(list.getByRole("listitem").nth(2)).toContainText("geen evaluatie");
  await expect(down).toBeFocused();
});

test("what is left in its row has the focus when an assignment is withdrawn", async ({ page, signInAs }) => {
  await signInAs("supervisor");
  await page.goto(`${practice}/verdeling`);
  const row = page.getByRole("row").filter({ hasText: "SG03-I1" });
  await row.getByRole("button", { name: "Wat kan met SG03-I1 van Codeur B" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Intrekken" }).press("Enter");
  await page.getByRole("alertdialog").getByRole("button", { name: "Intrekken" }).press("Enter");
  await expect(row.getByRole("button", { name: /Codeur B/ })).toHaveCount(0);
  await expect(page.locator(":focus")).toHaveCount(1);
  await expect(row.locator(":focus")).toBeVisible();
});
