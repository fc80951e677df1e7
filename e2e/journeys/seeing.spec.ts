import { expect, test } from "../fixtures/journey";
import { codingPage } from "../pages/coding-page";
import { seeingPage } from "../pages/seeing-page";

test("what is seen of the codings is chosen by keyboard, said, and changes nothing that is counted", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const { keyboard } = page;
  const interview = "EK01-A1";
  const coding = codingPage(page, interview);
  const seeing = seeingPage(page);
  const labels = page.locator("button[aria-pressed]").filter({ hasText: "Veiligheid" });
  await signInAs("codeur-a");
  await page.goto(`/onderzoek/de-familie-aan-zet-referentie/interview/${interview}`);
  await expect(coding.text).toBeVisible();
  await coding.text.focus();
  await expect(coding.codings.first()).toBeAttached();
  const all = await coding.codings.count();
  const counted = await coding.status.textContent();

  await test.step("F opens the choices, and what is ticked off leaves text, margin and list", async () => {
    await expect(labels.first()).toBeVisible();
    await keyboard.press("f");
    await expect(seeing.tick("Veiligheid")).toBeFocused();
    await expectAccessible();
    await keyboard.press("Space");
    await expect(seeing.hidden).toContainText(/\d+ van \d+ coderingen verborgen: Veiligheid$/);
    await expect(labels).toHaveCount(0);
    await expect(coding.codings.filter({ hasText: "Veiligheid" })).toHaveCount(0);
    await expect(coding.status).toHaveText(counted ?? "");
    await seeing.tick("Codeur B").uncheck();
    await seeing.mark("Memo", "Zonder").click();
    await expect(seeing.hidden).toContainText("verborgen: Veiligheid · Codeur B · met memo");
    await expectAccessible();
  });

  await test.step("Escape goes back to the text, and one press shows all again", async () => {
    await seeing.tick("Codeur B").focus();
    await keyboard.press("Escape");
    await expect(coding.text).toBeFocused();
    await expect(seeing.choices).toBeHidden();
    await seeing.showAll.click();
    await expect(seeing.hidden).toHaveCount(0);
    await expect(coding.codings).toHaveCount(all);
    await expect(coding.text).toBeFocused();
  });

  await test.step("in forced colours each theme keeps its own line under the words", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    const heights: number[] = [];
    for (const lane of [1, 2, 3, 4]) {
      const line = coding.text.locator(`mark[data-lane="${lane}"]`).first();
      await expect(line).toHaveCSS("border-bottom", "2px solid rgb(0, 0, 0)");
      heights.push(await line.evaluate((mark) => Number.parseFloat(getComputedStyle(mark).paddingBottom)));
    }
    expect(heights).toEqual([0, 3, 6, 9]);
    await page.emulateMedia({ forcedColors: "none" });
  });

  await test.step("what is copied says where it comes from, and nobody's name", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    for (const key of ["j", "j", "j", "s", "ControlOrMeta+c"]) await keyboard.press(key);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^“Sinds de zomer .+” \(gezinsvoogd, zaak EK01, interview EK01-A1, beurt 4, 00:01:19\)$/,
    );
    for (const key of ["Escape", "k", "k", "k"]) await keyboard.press(key);
  });

  await test.step("the strip says where one is and what is coded there, and its keys go on", async () => {
    await expect(seeing.strip).toHaveAttribute("aria-valuetext", "Beurt 1 van 30, 00:06, niets gecodeerd");
    await seeing.strip.focus();
    await keyboard.press("End");
    await expect(seeing.strip).toHaveAttribute("aria-valuenow", "30");
    await expect(coding.text.locator('[data-turn="30"]')).toBeInViewport();
    await keyboard.press("Enter");
    await expect(coding.text).toBeFocused();
    await expect(coding.status).toContainText("Beurt 30 van 30");
  });

  await test.step("a press on the strip goes there too, and so does the list in words", async () => {
    const box = await seeing.strip.boundingBox();
    if (box === null) throw new Error("The strip has no place.");
    await page.mouse.click(box.x + box.width / 2, box.y + 2);
    await expect(coding.status).toContainText("Beurt 1 van 30");
    await seeing.list.click();
    await page.getByRole("button", { name: /^Beurt 6 tot en met 10.*Veiligheid \d/ }).click();
    await expect(coding.text).toBeFocused();
    await expect(coding.status).toContainText("Beurt 6 van 30");
    await expectAccessible();
  });

  await test.step("who asks for less motion sees nothing move", async () => {
    const shortcuts = page.getByRole("dialog");
    const begun = await page.evaluateHandle(() => {
      const names: string[] = [];
      document.addEventListener("animationstart", ({ animationName }) => names.push(animationName));
      return names;
    });
    for (const [reducedMotion, moved] of [
      ["reduce", 0],
      ["no-preference", 1],
    ] as const) {
      await page.emulateMedia({ reducedMotion });
      await keyboard.press("?");
      await expect(shortcuts).toBeVisible();
      await expect.poll(async () => (await begun.jsonValue()).length).toBe(moved);
      await keyboard.press("Escape");
      await expect(shortcuts).toHaveCount(0);
    }
  });
});
