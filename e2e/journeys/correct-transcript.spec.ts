import { expectAccessible } from "../fixtures/expect-accessible";
import { expect, test } from "../fixtures/journey";
import { pointAtWords } from "../fixtures/point-at-words";
import { codingPage } from "../pages/coding-page";
import { correctingPage, versionsPage } from "../pages/correcting-page";

const interview = "EK02-K1";
const screen = `/onderzoek/oefenstudie/interview/${interview}`;

test("a coded transcript is corrected, nothing is lost, and the correction is taken back", async ({
  pageOf,
}) => {
  test.setTimeout(240_000);
  const [coder, researcher] = [await pageOf("codeur-a"), await pageOf("onderzoeker")];
  const coding = codingPage(coder, interview);

  await test.step("a coder codes a turn and a sentence", async () => {
    await coder.goto(screen);
    await expect(coding.text).toBeFocused();
    for (const key of ["j", "t", "1", "Enter"]) await coder.keyboard.press(key);
    await expect(coding.codings).toHaveText([/“Gewoon. Veel lawaai.”/]);
    for (const key of ["j", "j", "s", "2", "Enter"]) await coder.keyboard.press(key);
    await expect(coding.codings).toHaveText([/lawaai/, /“Naar Gerda.”/]);
    await expect(coding.status).toContainText("Opgeslagen");
  });

  const late = await researcher.context().newPage();
  const correcting = correctingPage(researcher, interview);
  await test.step("two tabs open the text, and one of them corrects it", async () => {
    await late.goto(correcting.address);
    await expect(correctingPage(late, interview).turn).toContainText("Beurt 1 van");
    await researcher.goto(correcting.address);
    await expect(correcting.turn).toContainText("Beurt 1 van");
    await expectAccessible(researcher);
    await researcher.keyboard.press("Shift+?");
    const keys = researcher.getByRole("region", { name: "Bij het verbeteren van een tekst" });
    await expect(keys).toContainText("De beurt splitsenEnter");
    await expectAccessible(researcher);
    await researcher.keyboard.press("Escape");
    const typo = await pointAtWords(correcting.text, "lawaai");
    await researcher.mouse.dblclick(typo.middle.x, typo.middle.y);
    await researcher.keyboard.type("rumoer");
    await expect(correcting.unsaved).toBeVisible();
    await expect(correcting.turn).toContainText("Beurt 2 van");
    const sentence = await pointAtWords(correcting.text, "Naar Gerda. ");
    await researcher.mouse.click(sentence.start.x, sentence.start.y);
    await researcher.keyboard.down("Shift");
    await researcher.mouse.click(sentence.end.x, sentence.end.y);
    await researcher.keyboard.up("Shift");
    await researcher.keyboard.press("Delete");
    await expect(correcting.text).not.toContainText("Naar Gerda.");
  });

  await test.step("a turn is parted, and its second half given to another speaker and time", async () => {
    const words = await pointAtWords(correcting.text, "Fietsen met Lisa");
    await researcher.mouse.click(words.start.x, words.start.y);
    await expect(correcting.turn).toContainText("Beurt 10 van");
    await researcher.keyboard.press("Enter");
    await expect(correcting.turn).toContainText("Beurt 11 van");
    await correcting.speaker.fill("M");
    await correcting.speaker.press("Enter");
    await correcting.time.fill("0:55");
    await correcting.time.press("Enter");
    await expect(correcting.text.locator('[data-number="11"]')).toHaveAttribute("data-speaker", "M");
    await expect(correcting.text.locator('[data-number="11"]')).toHaveAttribute("data-at", "00:55");
    await researcher.keyboard.press("Control+z");
    await expect(correcting.text.locator('[data-number="11"]')).not.toHaveAttribute("data-at", "00:55");
    await researcher.keyboard.press("Control+Shift+z");
    await expect(correcting.text.locator('[data-number="11"]')).toHaveAttribute("data-at", "00:55");
    await expectAccessible(researcher);
  });

  await test.step("what is not saved is there again after looking elsewhere", async () => {
    await researcher.getByRole("link", { name: "Transcripten" }).click();
    await expect(researcher.getByRole("heading", { level: 1, name: "Transcripten" })).toBeVisible();
    await researcher.goBack();
    await expect(researcher.getByText("Je niet-opgeslagen verbeteringen staan er weer.")).toBeVisible();
    await expect(correcting.text).toContainText("Veel rumoer");
  });

  const versions = versionsPage(researcher, interview);
  await test.step("saved, it is the second version, and the researcher sees no one's open work", async () => {
    await correcting.save.click();
    await expect(versions.heading).toBeVisible();
    await expect(versions.rows).toHaveCount(3);
    await expect(versions.changes).toHaveCount(3);
    await expect(versions.changes.first()).toContainText("rumoer");
    await expect(versions.hidden).toBeVisible();
    await expect(versions.touched).toHaveCount(0);
    await expectAccessible(researcher);
  });

  await test.step("the other tab is told, and goes on in the new version with its own corrections", async () => {
    const other = correctingPage(late, interview);
    const words = await pointAtWords(other.text, "schoenen");
    await late.mouse.dblclick(words.middle.x, words.middle.y);
    await late.keyboard.type("laarzen");
    const same = await pointAtWords(other.text, "lawaai");
    await late.mouse.dblclick(same.middle.x, same.middle.y);
    await late.keyboard.type("herrie");
    await other.save.click();
    const told = late.getByText(/^Onderzoeker heeft intussen versie 2 opgeslagen/);
    await expect(told).toBeVisible();
    await expect(late.getByRole("listitem").filter({ hasText: "laarzen" })).toBeVisible();
    await expectAccessible(late);
    await late.getByRole("button", { name: "Verder in versie 2" }).click();
    await expect(late.getByText("Je verbeteringen staan nu in deze versie.")).toBeVisible();
    await expect(other.text).toContainText("Veel rumoer");
    await expect(other.text).toContainText("laarzen");
    await expect(late.getByText("Deze verbeteringen van jou staan niet in deze versie")).toBeVisible();
    await expect(late.getByRole("listitem").filter({ hasText: "herrie" })).toBeVisible();
    await expect(other.save).toHaveText("Opslaan als versie 3");
    await expectAccessible(late);
    await late.close({ runBeforeUnload: false });
  });

  const review = versionsPage(coder, interview);
  await test.step("the coder's open screen shows the new text, and what became of the codings", async () => {
    await expect(coder.getByText("De tekst is verbeterd: dit is versie 2")).toBeVisible();
    await expect(coding.codings).toHaveText([/“Gewoon. Veel rumoer.”/]);
    await expect(coder.getByText("Eén codering van jou is opnieuw te plaatsen")).toBeVisible();
    await expectAccessible(coder);
    await coder.getByRole("link", { name: "Opnieuw plaatsen" }).click();
    await expect(review.touched).toHaveText([/lawaai/, /de woorden zijn weg/]);
    await expect(review.lost).toHaveText([/Naar Gerda\./]);
    await expectAccessible(coder);
  });

  await test.step("the coding whose words went is placed again, by keyboard", async () => {
    await review.placeAgain.press("Enter");
    await expect(review.textToPlace).toBeFocused();
    await coder.keyboard.press("s");
    await expectAccessible(coder);
    await review.placeHere.click();
    await expect(review.lost).toHaveCount(0);
    await coder.getByRole("link", { name: "Naar het interview" }).click();
    await expect(coding.codings).toHaveText([/rumoer/, /Beurt 4.*“Of naar boven, op bed zitten.”/]);
  });

  await test.step("taken back, the text is as it was, and the coding stays where it was placed", async () => {
    await versions.takeBack.click();
    await expectAccessible(researcher);
    await versions.confirm.click();
    await expect(versions.rows.nth(1)).toContainText("Versie 3 (gelijk aan 1)");
    await expect(coding.codings).toHaveText([/“Gewoon. Veel lawaai.”/, /“Of naar boven, op bed zitten.”/]);
    await expect(coding.text).toContainText("Naar Gerda. Of naar boven");
  });
});
