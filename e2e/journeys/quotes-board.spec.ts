import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/journey";
import { boardPage } from "../pages/board-page";

const study = "/onderzoek/de-familie-aan-zet-referentie";

test("a researcher chooses, orders and shortens quotes by keyboard alone, and takes it all back", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const board = boardPage(page, "verbeterd");
  await signInAs("onderzoeker");
  await page.goto(study);
  await page.getByRole("link", { name: "Citatenbord" }).focus();
  await page.keyboard.press("Enter");
  await expect(board.heading).toBeVisible();
  await board.theme.selectOption({ label: "Contact" });
  await expect(board.choose.first()).toBeVisible();
  await expectAccessible();

  const said = await test.step("three are chosen, one after another without losing one's place", async () => {
    await board.choose.first().focus();
    for (const count of [1, 2, 3]) {
      await page.keyboard.press("Enter");
      await expect(board.chosen).toHaveCount(count);
      if (count === 1) {
        await board.toChoose.focus();
        if (!(await board.choose.first().isVisible())) await page.keyboard.press("Enter");
      }
      await board.choose.first().focus();
    }
    await expect(board.quoted.getByRole("row")).not.toHaveCount(1);
    return board.chosen.locator("figure blockquote").allTextContents();
  });

  await test.step("the last is moved to the front, and the focus goes with it", async () => {
    await board.up(3).focus();
    await page.keyboard.press("Enter");
    await expect(board.up(2)).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(board.up(1)).toBeFocused();
    await expect(board.words(1)).toHaveText(said[2] ?? "");
    await expect(board.busy).toHaveCount(0);
    await page.reload();
    await expect(board.words(1)).toHaveText(said[2] ?? "");
  });

  await test.step("who leaves while moves are on their way is asked, and elsewhere in the study they go on", async () => {
    const letThrough = await holdPosts(page);
    await board.up(2).focus();
    await page.keyboard.press("Enter");
    await expect(board.words(1)).toHaveText(said[0] ?? "");
    const asked = page.waitForEvent("dialog");
    await page.evaluate(() => {
      setTimeout(() => location.reload());
    });
    const leaving = await asked;
    expect(leaving.type()).toBe("beforeunload");
    await leaving.dismiss();
    await board.up(3).focus();
    await page.keyboard.press("Enter");
    await expect(board.words(2)).toHaveText(said[1] ?? "");
    await page.getByRole("link", { name: "Weging", exact: true }).press("Enter");
    await letThrough(2);
    await expect(page.getByRole("heading", { level: 1, name: "Weging" })).toBeVisible();
    await page.goto(`${study}/citatenbord?thema=contact`);
    for (const [at, words] of [said[0], said[1], said[2]].entries())
      await expect(board.words(at + 1)).toHaveText(words ?? "");
    await board.up(3).focus();
    await page.keyboard.press("Enter");
    await expect(board.up(2)).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(board.words(1)).toHaveText(said[2] ?? "");
  });

  await test.step("an edit that says what was not said is refused while one types", async () => {
    await board.edit(1).focus();
    await page.keyboard.press("Enter");
    await board.edited.fill(`${said[2]} Alles is opgelost.`);
    await expect(board.dialog).toContainText("“Alles” is daar niet gezegd");
    await expectAccessible();
    await board.save.focus();
    await page.keyboard.press("Enter");
    await expect(board.dialog.getByRole("alert")).toContainText("“Alles” is daar niet gezegd");
  });

  await test.step("leaving out the end is marked, and what was said stays beside it", async () => {
    await board.edited.fill(said[2] ?? "");
    await board.edited.focus();
    await page.keyboard.press("ControlOrMeta+End");
    for (let characters = 0; characters < 6; characters++) await page.keyboard.press("Shift+ArrowLeft");
    await board.elide.focus();
    await page.keyboard.press("Enter");
    await expect(board.edited).toHaveValue(/\(\.\.\.\)$/);
    await expect(board.dialog).toContainText("Hier staat niets dat niet gezegd is.");
    await board.save.focus();
    await page.keyboard.press("Enter");
    await expect(board.dialog).toHaveCount(0);
    await expect(board.words(1)).toHaveText(/\(\.\.\.\)$/);
    await expect(board.chosen.first()).toContainText("Zoals gezegd");
    await expectAccessible();
  });

  await test.step("it is taken back by key, done again, and taken back after a reload too", async () => {
    const asSaid = said[2] ?? "";
    await page.keyboard.press("ControlOrMeta+z");
    await expect(board.words(1)).toHaveText(asSaid);
    await page.keyboard.press("ControlOrMeta+Shift+z");
    await expect(board.words(1)).toHaveText(/\(\.\.\.\)$/);
    await expect(board.busy).toHaveCount(0);
    await page.reload();
    await expect(board.undo("Bewerken")).toBeVisible();
    await page.keyboard.press("ControlOrMeta+z");
    await expect(board.words(1)).toHaveText(asSaid);
    await board.remove(1).focus();
    await page.keyboard.press("Enter");
    await expect(board.words(1)).not.toHaveText(asSaid);
    await expect(board.busy).toHaveCount(0);
    await page.reload();
    await board.undo("Weghalen").focus();
    await page.keyboard.press("Enter");
    await expect(board.words(1)).toHaveText(asSaid);
    await expectAccessible();
  });

  await test.step("they are taken off in turn, and the board is as it was", async () => {
    for (const left of [2, 1]) {
      await board.remove(1).focus();
      await page.keyboard.press("Enter");
      await expect(board.chosen).toHaveCount(left);
    }
    await board.undo("Weghalen").focus();
    await page.keyboard.press("Enter");
    await expect(board.chosen).toHaveCount(2);
    for (const left of [1, 0]) {
      await board.remove(1).focus();
      await page.keyboard.press("Enter");
      await expect(board.chosen).toHaveCount(left);
    }
  });
});

/** Keeps what the page sends from the server; gives what lets it through, and waits until so many have been answered. */
async function holdPosts(page: Page): Promise<(count: number) => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/citatenbord*", async (route) => {
    if (route.request().method() === "POST") await released;
    await route.fallback();
  });
  return async (count) => {
    let answered = 0;
    const all = page.waitForResponse(
      (response) => response.request().method() === "POST" && ++answered === count,
    );
    release();
    await all;
  };
}
