import { expect, test } from "../fixtures/journey";
import { codingPage } from "../pages/coding-page";

test("anything is found by its name and done from anywhere, without a mouse", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const { keyboard } = page;
  const palette = page.getByRole("dialog", { name: "Zoeken en opdrachten" });
  const options = palette.getByRole("menuitem");
  await signInAs("codeur-a");

  await test.step("a study is found outside of it", async () => {
    await keyboard.press("Control+k");
    await keyboard.type("oefenst");
    await expect(options.first()).toContainText("Oefenstudie");
    await expectAccessible();
    await keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(/onderzoek\/oefenstudie$/);
  });

  const coding = codingPage(page, "EK01-O1");
  await test.step("an interview is found by who spoke and its case", async () => {
    await keyboard.press("Control+k");
    await keyboard.type("moeder ek01");
    await expect(options).toHaveText([/EK01-O1.*moeder · Eigen Kracht-conferentie/]);
    await expect(palette.getByRole("status")).toHaveText("1 gevonden");
    await keyboard.press("Enter");
    await expect(coding.heading).toBeVisible();
  });

  await test.step("an action of the screen is done in the text", async () => {
    await coding.text.focus();
    await keyboard.press("Control+k");
    await keyboard.type("beurt sel");
    await expect(options.first()).toHaveText(/Beurt selecteren\s*T/);
    await keyboard.press("Enter");
    await expect(coding.theme("Veiligheid")).toBeVisible();
    await expect(coding.text).toBeFocused();
  });

  await test.step("where one was last comes first", async () => {
    await page.goto("/onderzoek/oefenstudie");
    await keyboard.press("Control+k");
    await expect(options.first()).toContainText("EK01-O1");
    await keyboard.press("Escape");
    await expect(palette).toBeHidden();
  });

  await test.step("the look is changed, and what can't be found says so", async () => {
    await keyboard.press("Control+k");
    await keyboard.type("donker");
    await keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await keyboard.press("Control+k");
    await keyboard.type("zeppelin");
    await expect(palette.getByText("Niets gevonden")).toBeVisible();
    await expectAccessible();
  });
});
