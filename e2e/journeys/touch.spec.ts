import { dragByTouch } from "../fixtures/drag-by-touch";
import { expect, test } from "../fixtures/journey";
import { pointAtWords } from "../fixtures/point-at-words";
import { codingPage } from "../pages/coding-page";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("an interview is coded with a finger: sentences, handles, a sheet, and the judgements", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const interview = "SG03-I1";
  const coding = codingPage(page, interview);
  const sheet = page.getByRole("group", { name: "Selectie coderen" });
  const text = page.locator("[data-section]").first().locator("..");
  const end = page.getByRole("button", { name: "Eind van de selectie verslepen" });
  const tap = async (words: string) => {
    const { middle } = await pointAtWords(text, words);
    await page.touchscreen.tap(middle.x, middle.y);
  };
  /** A tap right after another gesture is no tap to the browser. */
  const taps = async (words: string, isOpen: boolean) =>
    expect(async () => {
      await tap(words);
      await expect(sheet).toBeVisible({ visible: isOpen, timeout: 1000 });
    }).toPass();
  await signInAs("codeur-a");
  await page.goto(`/onderzoek/oefenstudie/interview/${interview}`);
  await expect(coding.heading).toBeAttached();

  await test.step("a tap takes a sentence, and a sheet at the foot offers the themes", async () => {
    await expect(async () => {
      await tap("Niet te hard praten");
      await expect(sheet).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(end).toBeVisible();
    await expectAccessible();
  });

  await test.step("a handle drags the selection's end to another word", async () => {
    const before = await end.boundingBox();
    await dragByTouch(end, { x: -90, y: 0 });
    await expect.poll(() => end.boundingBox()).not.toEqual(before);
    // A tap right after a drag is no tap to the browser.
    await expect(async () => {
      await sheet.getByRole("button", { name: "Veiligheid" }).tap({ timeout: 1000 });
      await expect(coding.stancesOf("Veiligheid")).toBeVisible({ timeout: 1000 });
    }).toPass();
    const better = coding.stancesOf("Veiligheid").getByRole("button", { name: "veiliger" });
    await better.tap();
    await expect(coding.codings).toHaveCount(1);
    await expect(coding.codings).not.toContainText("hiernaast");
    await expect(coding.codings).toContainText("“Niet te hard praten");
  });

  await test.step("a second tap beside a selection extends it to there", async () => {
    await tap("Die kwam");
    await tap("Van achteren");
    await sheet.getByRole("button", { name: "Contact" }).tap();
    await coding.stancesOf("Contact").getByRole("button", { name: "geen standpunt" }).tap();
    await expect(coding.codings).toHaveCount(2);
    await expect(coding.codings.nth(1)).toContainText("“Die kwam hier");
  });

  await test.step("what is coded under a tap is in the sheet, and opens from there", async () => {
    await tap("Niet te hard praten");
    await page
      .getByRole("group", { name: "Hier gecodeerd" })
      .getByRole("button", { name: /Veiligheid/ })
      .tap();
    const card = page.getByRole("dialog", { name: "Codering" });
    await expect(card).toContainText("Niet te hard praten");
    const [sheetBox, words] = [await card.boundingBox(), await pointAtWords(text, "Niet te hard praten")];
    expect(words.middle.y, "the words stand above the card").toBeLessThan(sheetBox?.y ?? 0);
    await expectAccessible();
    await page.getByRole("button", { name: "Kaart sluiten" }).tap();
  });

  await test.step("the sheet closes by its button, and by Back or Escape wherever the focus is", async () => {
    const letGo = page.getByRole("button", { name: "Selectie loslaten" });
    await expect(sheet).toBeVisible();
    await letGo.tap();
    await expect(sheet).toBeHidden();
    await expect(end).toBeHidden();
    await tap("Niet te hard praten");
    await expect(sheet).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
  });

  await test.step("the sheet is swiped away, and comes back from a swipe that goes not far", async () => {
    await taps("Niet te hard praten", true);
    const before = await sheet.boundingBox();
    await dragByTouch(sheet, { x: 0, y: 40 });
    await expect.poll(() => sheet.boundingBox()).toEqual(before);
    await dragByTouch(sheet, { x: 0, y: 120 });
    await expect(sheet).toBeHidden();
    await expect(end).toBeHidden();
  });

  await test.step("a tap within the selection lets go of it, and the judgements are a tap away", async () => {
    await taps("Niet te hard praten", true);
    await taps("Niet te hard praten", false);
    await page.getByRole("button", { name: /^Oordelen/ }).tap();
    await expect(coding.panel).toBeVisible();
    await expectAccessible();
    await page.getByRole("button", { name: "Tekst", exact: true }).tap();
    await expect(coding.panel).toBeHidden();
  });
});
