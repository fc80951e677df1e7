import { expect, test } from "../fixtures/journey";
import { tabTo } from "../fixtures/tab-to";
import { codingPage } from "../pages/coding-page";

const interview = "SG01-O1";

test("a coding's boundaries are moved by keys, by mouse, and back", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const { keyboard } = page;
  const coding = codingPage(page, interview);
  await signInAs("codeur-a");
  await page.goto(`/onderzoek/oefenstudie/interview/${interview}`);
  const words = async () => ((await coding.codings.first().textContent()) ?? "").replace(/^.*“|”.*$/g, "");

  await tabTo(coding.text);
  for (const key of ["j", "s", "2", "ArrowRight"]) await keyboard.press(key);
  await expect(coding.codings).toHaveCount(1);
  const asMade = await words();

  await test.step("by a word, to be left as it was", async () => {
    await keyboard.press("]");
    await keyboard.press("ArrowLeft");
    await expect.poll(words).toBe(asMade.replace(/[.?!]+$/, ""));
    await keyboard.press("ArrowLeft");
    await expect.poll(words).toBe(asMade.replace(/\s*\S+$/, ""));
    await keyboard.press("Escape");
    await expect.poll(words).toBe(asMade);
  });

  await test.step("by a sentence, to be kept", async () => {
    await keyboard.press("]");
    await keyboard.press("Shift+ArrowRight");
    await keyboard.press("Enter");
    await expect.poll(words).not.toBe(asMade);
    expect((await words()).startsWith(asMade)).toBe(true);
    await expect(coding.status).toContainText("Opgeslagen");
    await expectAccessible();
  });

  await test.step("undone and, after a reload, still undone", async () => {
    await keyboard.press("Control+z");
    await expect.poll(words).toBe(asMade);
    await expect(coding.status).toContainText("Opgeslagen");
    await page.reload();
    await expect.poll(words).toBe(asMade);
  });

  await test.step("by dragging a handle to another word", async () => {
    await page
      .getByRole("button", { name: /Cohesie/ })
      .last()
      .click();
    await keyboard.press("Escape");
    const handle = page.getByRole("button", { name: "Eind van de codering verslepen" });
    const box = await handle.boundingBox();
    if (box === null) throw new RangeError("the handle is not on the screen");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x - 60, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await expect.poll(words).not.toBe(asMade);
    expect(asMade.startsWith(await words())).toBe(true);
    await expect(coding.status).toContainText("Opgeslagen");
  });
});
