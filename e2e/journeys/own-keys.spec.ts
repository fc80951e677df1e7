import { expect, test } from "../fixtures/journey";
import { codingPage } from "../pages/coding-page";

const interview = "EK01-A1";
const sentence = "Zin selecteren, nog eens: een zin meer";

test("a key that someone changes works at once, is kept, and is refused where it is taken", async ({
  page,
  anotherBrowser,
  signInAs,
  expectAccessible,
}) => {
  const { keyboard } = page;
  const coding = codingPage(page, interview);
  await signInAs("codeur-b");
  await page.goto("/account");
  await page.getByRole("link", { name: "Sneltoetsen wijzigen of uitzetten" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sneltoetsen" })).toBeVisible();
  await expectAccessible();

  await test.step("a key that another action has is refused, with the name of that action", async () => {
    await page.getByRole("button", { name: `${sentence}: toets wijzigen` }).click();
    await keyboard.press("t");
    await expect(page.getByRole("alert").filter({ hasText: "Beurt selecteren" })).toBeVisible();
    await expectAccessible();
  });

  await test.step("another key is taken, said, and acts in the text", async () => {
    await expect(page.getByRole("button", { name: `${sentence}: toets wijzigen` })).toBeFocused();
    await keyboard.press("Enter");
    await keyboard.press("z");
    await expect(page.getByRole("status").filter({ hasText: `${sentence}: Z.` })).toBeAttached();
    await page.goto(`/onderzoek/oefenstudie/interview/${interview}`);
    await coding.text.focus();
    await expect(coding.status).toContainText("Z zin");
    await keyboard.press("s");
    await expect(coding.theme("Veiligheid")).toBeHidden();
    await keyboard.press("z");
    await expect(coding.theme("Veiligheid")).toBeVisible();
  });

  await test.step("the list at ? shows it, and what else works here", async () => {
    await keyboard.press("Shift+?");
    const sheet = page.getByRole("dialog", { name: "Sneltoetsen" });
    await expect(sheet.getByRole("region", { name: "In de tekst" })).toContainText(`${sentence}Z`);
    await expect(sheet.getByRole("region", { name: "In het oordeel" })).toBeVisible();
    await expectAccessible();
    await keyboard.press("Escape");
  });

  await test.step("on another computer it is the same", async () => {
    const elsewhere = await anotherBrowser();
    await elsewhere.addCookies(await page.context().cookies());
    const there = await elsewhere.newPage();
    await there.goto(`/onderzoek/oefenstudie/interview/${interview}`);
    await expect(codingPage(there, interview).status).toContainText("Z zin");
  });

  await test.step("single keys go off, and all keys come back", async () => {
    await page.goto("/account/sneltoetsen");
    const single = page.getByRole("checkbox", { name: "Toetsen zonder Ctrl of Alt gebruiken" });
    await single.uncheck();
    await expect(page.getByRole("status").filter({ hasText: "Bewaard." })).toBeAttached();
    await keyboard.press("Shift+?");
    await expect(page.getByRole("dialog")).toBeHidden();
    await single.check();
    await page.getByRole("button", { name: "Alle toetsen terugzetten" }).click();
    await expect(page.getByRole("button", { name: `${sentence}: toets terugzetten` })).toBeHidden();
    await keyboard.press("Shift+?");
    await expect(page.getByRole("dialog", { name: "Sneltoetsen" })).toBeVisible();
  });
});
