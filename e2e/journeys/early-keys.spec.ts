import { expect, test } from "../fixtures/journey";
import { codingPage } from "../pages/coding-page";

const interview = "SG01-K1";

test("keys typed before the text can hear them are kept, in their order", async ({ page, signInAs }) => {
  const coding = codingPage(page, interview);
  await signInAs("codeur-a");
  // The scripts come late, as over a slow line: the text is there before them.
  let letScriptsCome = () => {};
  const typed = new Promise<void>((resolve) => {
    letScriptsCome = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto(`/onderzoek/oefenstudie/interview/${interview}`, { waitUntil: "commit" });
  await expect(page.locator("[data-turn]").first()).toBeVisible();
  await expect(coding.text).toHaveCount(0);
  for (const key of ["j", "s", "3", "ArrowDown"]) await page.keyboard.press(key);
  letScriptsCome();
  await expect(coding.codings).toHaveText([/^Beurt 2: Regie, meer bij de hulpverlening, door jou/]);
  await expect(coding.text).toBeFocused();
});
