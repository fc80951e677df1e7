import { expect, test } from "../fixtures/journey";
import { codingPage } from "../pages/coding-page";
import { importPage } from "../pages/import-page";

const interview = "EK94-A1";
/** A family of four people as one sign, e and a combining accent, Hebrew with marks of direction, and a flag. */
const odd =
  "Ons gezin 👨‍👩‍👧‍👦 was thuis. Ze zei cafe\u0301 en \u200fשלום עליכם\u200e erna. Toen kwam 🇳🇱 langs. ";
const long = "Het was een lange dag met veel woorden. ".repeat(260);
const file = {
  name: `${interview}.txt`,
  mimeType: "text/plain",
  buffer: Buffer.from(`[00:00:05] I: Hoe was het bij jullie?\n[00:00:12] R: ${odd}\n[00:00:20] R: ${long}\n`),
};

test("signs of several characters, right-to-left text and a turn of 10,000 characters are coded like any other", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const transcripts = importPage(page);
  const coding = codingPage(page, interview);
  await signInAs("onderzoeker");
  await page.goto("/onderzoek/oefenstudie/importeren");
  await transcripts.drop.setInputFiles([file]);
  await transcripts.file(file.name).group.selectOption("EK-c");
  await transcripts.commit.click();
  await expect(transcripts.imported).toBeVisible();
  await page.goto("/onderzoek/oefenstudie/verdeling");
  await page.getByRole("checkbox", { name: `${interview} kiezen` }).check();
  await page.getByRole("button", { name: "Toewijzen", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("checkbox", { name: "Onderzoeker" }).check();
  await dialog.getByRole("button", { name: "Toewijzen", exact: true }).click();
  await expect(page.getByText(/opdracht toegewezen/)).toBeVisible();

  await page.goto(`/onderzoek/oefenstudie/interview/${interview}`);
  await coding.text.focus();
  await test.step("a sentence at a time, whatever it is made of", async () => {
    for (const key of ["j", "s", "1", "ArrowUp"]) await page.keyboard.press(key);
    await expect(coding.codings.last()).toContainText("“Ons gezin 👨‍👩‍👧‍👦 was thuis.”");
    for (const key of ["s", "2", "ArrowUp"]) await page.keyboard.press(key);
    await expect(coding.codings.last()).toContainText("cafe\u0301 en");
  });

  await test.step("an edge is never put within a sign: the selection grows to whole ones", async () => {
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("j");
    for (let step = 0; step < 10; step += 1) await page.keyboard.press("ArrowRight");
    for (const key of ["Shift+ArrowRight", "Shift+ArrowRight"]) await page.keyboard.press(key);
    await expect(coding.theme("Regie")).toBeVisible();
    for (const key of ["3", "ArrowUp"]) await page.keyboard.press(key);
    await expect(coding.codings).toHaveCount(3);
    await expect(coding.codings.filter({ hasText: "Regie" })).toContainText("👨‍👩‍👧‍👦");
  });

  await test.step("a long turn as a whole, and all of it is saved as it was", async () => {
    for (const key of ["j", "t", "4", "ArrowUp"]) await page.keyboard.press(key);
    await expect(coding.codings).toHaveCount(4);
    await expect(coding.status).toContainText("Opgeslagen");
    await expect(page.getByRole("button", { name: "Laten vervallen" })).toHaveCount(0);
    const before = await coding.codings.allTextContents();
    await page.reload();
    await expect(coding.codings).toHaveCount(4);
    expect(await coding.codings.allTextContents()).toEqual(before);
    await expectAccessible();
  });
});
