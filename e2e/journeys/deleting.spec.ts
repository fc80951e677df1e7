import { importFolder } from "../fixtures/import-folder";
import { expect, test } from "../fixtures/journey";
import { mistakenStudy } from "../fixtures/mistaken-study";
import { settingsPage } from "../pages/settings-page";

test("what was imported by mistake is deleted, once it was said what goes", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs("onderzoeker");
  const slug = await importFolder(page, mistakenStudy);
  const settings = settingsPage(page);
  await page.goto(`/onderzoek/${slug}/instellingen`);

  await test.step("an interview, with the work on it counted", async () => {
    await settings.interview.selectOption("VG01-A1");
    await settings.deleteInterview.click();
    const { dialog, typed, refusal, confirm } = settings.askedInterview("VG01-A1");
    await expect(dialog).toContainText("met 2 coderingen en 1 oordeel");
    await expect(dialog).toContainText("ook wat afgerond is");
    await expectAccessible();
    await typed("VG01-A1").fill("VG02-A1");
    await confirm.click();
    await expect(refusal).toContainText("Dit is niet de naam die gevraagd wordt. Er is niets verwijderd.");
    await expectAccessible();
    await typed("VG01-A1").fill("VG01-A1");
    await confirm.click();
    await expect(page.getByText("Interview VG01-A1 is verwijderd.")).toBeVisible();
    await page.goto(`/onderzoek/${slug}/transcripten`);
    await expect(page.getByRole("link", { name: "VG02-A1" })).toBeVisible();
    await expect(page.getByRole("link", { name: "VG01-A1" })).toHaveCount(0);
  });

  await test.step("the study, with all that is left in it counted", async () => {
    await page.goto(`/onderzoek/${slug}/instellingen`);
    await settings.deleteStudy.press("Enter");
    const { dialog, typed, refusal, confirm } = settings.askedStudy;
    await expect(dialog).toContainText(
      "Alles gaat weg: 2 zaken, 3 respondenten, 1 interview, 0 coderingen en 0 oordelen",
    );
    await expectAccessible();
    await confirm.press("Enter");
    await expect(refusal).toContainText("Er is niets verwijderd.");
    await typed(slug).fill(slug);
    await confirm.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Onderzoeken" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Oefenstudie" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Vergissing" })).toHaveCount(0);
    expect((await page.goto(`/onderzoek/${slug}`))?.status()).toBe(404);
  });
});
