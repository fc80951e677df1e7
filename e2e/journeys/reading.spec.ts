import { expect, test } from "../fixtures/journey";
import { codingPage } from "../pages/coding-page";

test("an interview is read as a plain page, with its codings said where they begin and end", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const { keyboard } = page;
  const interview = "EK01-O1";
  const coding = codingPage(page, interview);
  const reading = page.getByRole("region", { name: `Leesmodus van ${interview}` });
  const turns = reading.getByRole("list", { name: "Beurten" }).getByRole("listitem");
  await signInAs("codeur-b");
  await page.goto(`/onderzoek/oefenstudie/interview/${interview}`);
  await expect(coding.text).toBeVisible();
  await coding.text.focus();
  for (const key of ["j", "t", "1", "ArrowUp"]) await keyboard.press(key);
  await expect(coding.codings).toHaveText([/^Beurt 2: Veiligheid, veiliger/]);

  await test.step("L opens it at the turn that one was in", async () => {
    await keyboard.press("l");
    await expect(turns.nth(1)).toBeFocused();
    await expect(turns.nth(1)).toContainText("Beurt 2");
    await expect(turns.nth(1)).toContainText("respondent");
    await expect(turns.nth(1)).toContainText(
      /\(begin codering Veiligheid, veiliger\).+\(einde codering Veiligheid, veiliger\)/,
    );
    await expect(turns.nth(2)).not.toContainText("codering");
    await expect(coding.text).toBeHidden();
    await expectAccessible();
  });

  await test.step("the list of codings leads to each", async () => {
    await reading.getByText("1 codering in de tekst").click();
    await reading.getByRole("button", { name: "Veiligheid, veiliger, beurt 2" }).click();
    await expect(reading.getByText("Veiligheid, veiliger", { exact: true })).toBeInViewport();
    await expectAccessible();
  });

  await test.step("what is copied is a quote that says where it comes from, without what is said of codings", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await turns.nth(1).evaluate((turn) => document.getSelection()?.selectAllChildren(turn));
    await keyboard.press("ControlOrMeta+c");
    const words = await page.evaluate(() => navigator.clipboard.readText());
    expect(words).toMatch(/^“[^“”]{20,}” \(.+, zaak EK01, interview EK01-O1, beurt 2, [\d:]+\)$/);
    expect(words).not.toContain("codering");
  });

  await test.step("Escape goes back to the same place, and coding goes on there", async () => {
    await keyboard.press("Escape");
    await expect(reading).toBeHidden();
    await expect(coding.text).toBeFocused();
    await expect(coding.status).toContainText("Beurt 2 van");
    await keyboard.press("j");
    await keyboard.press("t");
    await expect(coding.theme("Veiligheid")).toBeVisible();
    await keyboard.press("Escape");
  });

  await test.step("what the interviewer says is hidden, also after a reload and in reading mode", async () => {
    const hidden = page.getByRole("radio", { name: "Verborgen" });
    const kept = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByText("Verborgen", { exact: true }).click();
    await expect(hidden).toBeChecked();
    await kept;
    await page.reload();
    await expect(hidden).toBeChecked();
    await page.getByRole("button", { name: /^Leesmodus/ }).click();
    await expect(turns.first()).toContainText("Beurt 2");
    await expect(reading).not.toContainText("interviewer");
    await page.getByText("Gedempt", { exact: true }).click();
    await expect(turns.first()).toContainText("Beurt 1");
    await expect(turns.first()).toContainText("interviewer");
  });
});
