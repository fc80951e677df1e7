import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/journey";
import { tabTo } from "../fixtures/tab-to";
import { codingPage } from "../pages/coding-page";

const interview = "EK02-O1";

test("codings are split, merged, recoded together and undone without a mouse", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const { keyboard } = page;
  const coding = codingPage(page, interview);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  const words = async () =>
    (await coding.codings.allTextContents()).map((each) => each.replace(/^.*“|”.*$/g, ""));
  await signInAs("codeur-b");
  await page.goto(`/onderzoek/oefenstudie/interview/${interview}`);

  await test.step("a key that does nothing says why, in sight", async () => {
    await tabTo(coding.text);
    await press("1");
    await expect(coding.status.getByText("Selecteer eerst een zin, met S of met de muis.")).toBeVisible();
    await press("8");
    await expect(coding.status.getByText("Het codeboek heeft geen thema 8.")).toBeVisible();
  });

  await test.step("after selecting, a finished coding is two keys", async () => {
    await press("j", "t");
    await press("1", "ArrowUp");
    await expect(coding.codings).toHaveText([/^Beurt 2: Veiligheid, veiliger/]);
  });
  await test.step("behind what ends its turn, the next sentence is that of the next turn", async () => {
    await press("s");
    await expect.poll(() => turnOfSelection(page)).toBe("3");
    await press("Escape", "k");
  });
  const [whole = ""] = await words();

  await test.step("split at the caret, between words", async () => {
    await press("k", "j");
    for (let word = 0; word < 4; word += 1) await press("Control+ArrowRight");
    await press("x");
    await expect(coding.codings).toHaveCount(2);
    const parts = await words();
    expect(whole.startsWith(parts[0] ?? "-")).toBe(true);
    expect(parts[1]).not.toMatch(/^\s/);
    await expect(coding.codings).toHaveText([/Veiligheid, veiliger/, /Veiligheid, veiliger/]);
  });

  await test.step("merged again it is what it was", async () => {
    await press("v");
    await expect(coding.codings).toHaveCount(1);
    expect(await words()).toEqual([whole]);
    await expect(coding.status).toContainText("Opgeslagen");
  });

  await test.step("each is one step to undo, and to do again, also after a reload", async () => {
    await expect(page.getByRole("button", { name: "Ongedaan maken" })).toHaveCount(1);
    await press("Control+End", "Control+z");
    await expect(coding.codings).toHaveCount(2);
    await expect(
      coding.status.getByText("Ongedaan gemaakt: 2 coderingen Veiligheid samengevoegd."),
    ).toBeVisible();
    await expect(page.getByRole("button", { name: "Ongedaan maken" })).toHaveCount(0);
    await expect(coding.text.locator("mark").first()).toBeInViewport();
    await expect(coding.status).toContainText("Opgeslagen");
    await page.reload();
    await expect(coding.codings).toHaveCount(2);
    await expect(coding.text).toBeFocused();
    await press("Control+z");
    await expect(coding.codings).toHaveCount(1);
    await press("Control+Shift+z");
    await expect(coding.codings).toHaveCount(2);
  });

  await test.step("two stances are never merged into one", async () => {
    await press("j", "o", "Enter");
    const card = page.getByRole("dialog", { name: "Codering" });
    await tabTo(card.getByRole("radio", { name: "veiliger", exact: true }));
    await press("ArrowRight");
    await expect(coding.codings).toHaveText([/gelijk gebleven/, /veiliger/]);
    await press("Escape");
    await expect(card).toHaveCount(0);
    await press("v");
    await expect(page.getByText("Deze coderingen hebben een verschillend standpunt.")).toBeVisible();
    await expect(coding.codings).toHaveCount(2);
  });

  await test.step("a memo is kept as typed when its card is left", async () => {
    await press("m");
    await keyboard.type("nog nakijken");
    await press("Escape");
    await expect(coding.codings.first()).toContainText("nog nakijken");
    await expect(coding.text).toBeFocused();
  });

  await test.step("what is put back stands in the text, and its card stays closed", async () => {
    const card = page.getByRole("dialog", { name: "Codering" });
    await press("o");
    await expect(card).toBeVisible();
    await press("Delete");
    await expect(coding.codings).toHaveCount(1);
    await press("Control+z");
    await expect(coding.codings).toHaveCount(2);
    await expect(card).toHaveCount(0);
    await press("Escape");
  });

  await test.step("several are recoded at once", async () => {
    await press("t", "h");
    const recode = page.getByRole("dialog", { name: "Coderingen hercoderen" });
    await expect(recode.getByRole("checkbox")).toHaveCount(2);
    await expectAccessible();
    await tabTo(recode.getByLabel("Nieuwe code"));
    await keyboard.type("Regie");
    await tabTo(recode.getByLabel("Nieuw standpunt"));
    await keyboard.type("geen s");
    await tabTo(recode.getByRole("button", { name: "2 coderingen hercoderen" }));
    await press("Enter");
    await expect(coding.codings).toHaveText([/Regie, geen standpunt/, /Regie, geen standpunt/]);
    await expect(coding.text).toBeFocused();
    await expect(coding.status).toContainText("Opgeslagen");
  });

  await test.step("the list of actions undoes an earlier one that still stands as it was left", async () => {
    await press("u");
    const list = page.getByRole("dialog", { name: "Je laatste handelingen" });
    await expect(list.getByRole("listitem").first()).toContainText("2 coderingen gehercodeerd");
    await expect(list.getByRole("listitem").first()).toContainText("Beurt 2");
    await expectAccessible();
    const undo = list.getByRole("button", { name: "Ongedaan maken: 2 coderingen gehercodeerd" });
    await tabTo(undo);
    await press("Enter");
    await expect(list.getByRole("button", { name: "Opnieuw doen: 2 coderingen gehercodeerd" })).toBeVisible();
    await press("Escape");
    await expect(coding.text).toBeFocused();
    await expect(coding.codings).toHaveText([/Veiligheid, gelijk gebleven/, /Veiligheid, veiliger/]);
  });

  await test.step("without a connection it goes on, and is sent as one afterwards", async () => {
    await page.context().setOffline(true);
    await press("t", "h");
    const recode = page.getByRole("dialog", { name: "Coderingen hercoderen" });
    await tabTo(recode.getByLabel("Nieuw standpunt"));
    await keyboard.type("min");
    await tabTo(recode.getByRole("button", { name: "2 coderingen hercoderen" }));
    await press("Enter");
    await expect(coding.codings).toHaveText([/minder veilig/, /minder veilig/]);
    await expect(coding.status).toContainText("1 wijziging wacht");
    await page.context().setOffline(false);
    await expect(coding.status).toContainText("Opgeslagen");
    await page.reload();
    await expect(coding.codings).toHaveText([/minder veilig/, /minder veilig/]);
  });
});

/** The number of the turn in which the selection begins. */
function turnOfSelection(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const node = getSelection()?.anchorNode;
    const element = node instanceof Element ? node : node?.parentElement;
    return element?.closest<HTMLElement>("[data-turn]")?.dataset.turn;
  });
}
