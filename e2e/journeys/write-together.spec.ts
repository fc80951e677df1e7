import type { Page } from "@playwright/test";
import { expectAccessible } from "../fixtures/expect-accessible";
import { expect, test } from "../fixtures/journey";
import { casePage } from "../pages/case-page";

const study = "/onderzoek/de-familie-aan-zet-referentie";

test("a summary is saved as typed, links to a turn, and keeps what two write at once", async ({ pageOf }) => {
  test.setTimeout(180_000);
  const [researcher, supervisor] = [await pageOf("onderzoeker"), await pageOf("supervisor")];
  const mine = casePage(researcher);
  const theirs = casePage(supervisor);

  await test.step("the researcher writes, with a link that is found by words", async () => {
    await researcher.goto(`${study}/zaken/EK09`);
    await expect(mine.summary).toContainText("Negen maanden later");
    await expectAccessible(researcher);
    await paragraph(researcher, 0).click();
    await researcher.keyboard.type("Zij wonen nu bij oma. @");
    await expect(mine.findLink).toBeVisible();
    await researcher.keyboard.type("2");
    await expect(mine.findLink.getByRole("menuitem", { name: /, beurt 2$/ }).first()).toBeVisible();
    await expectAccessible(researcher);
    await researcher.keyboard.press("ArrowDown");
    await researcher.keyboard.press("Enter");
    await expect(mine.links.getByRole("link")).toHaveCount(1);
    await researcher.keyboard.type("zegt vader.");
    await expect(mine.saved).toBeVisible();
  });

  await test.step("bold by its key and a list by the toolbar's arrows", async () => {
    await researcher.keyboard.press("Enter");
    await researcher.keyboard.press("Control+b");
    await researcher.keyboard.type("Let op");
    await mine.tools.getByRole("button", { name: "Vet" }).focus();
    for (const name of ["Cursief", "Kop", "Opsomming"]) {
      await researcher.keyboard.press("ArrowRight");
      await expect(mine.tools.getByRole("button", { name })).toBeFocused();
    }
    await researcher.keyboard.press("Enter");
    await expect(mine.summary.getByRole("listitem")).toHaveText("Let op");
    await expect(mine.saved).toBeVisible();
  });

  await test.step("a reload keeps it, and the link opens the interview at the turn", async () => {
    await researcher.reload();
    await expect(mine.summary).toContainText("Zij wonen nu bij oma.");
    await expect(mine.summary.getByRole("listitem")).toHaveText("Let op");
    await mine.links.getByRole("link").click();
    await expect(researcher).toHaveURL(/[/]interview[/]EK09-.*[?]van=\d+&tot=\d+/);
    await researcher.goBack();
    await expect(mine.summary).toContainText("Zij wonen nu bij oma.");
  });

  await test.step("who reads along sees it change without a reload", async () => {
    await supervisor.goto(`${study}/zaken/EK09`);
    await expect(theirs.summary).toContainText("Zij wonen nu bij oma.");
    await paragraph(researcher, -1).click();
    await researcher.keyboard.type("Na negen maanden is er rust.");
    await expect(theirs.summary).toContainText("Na negen maanden is er rust.");
    await expect(supervisor.getByText(/Onderzoeker wijzigde deze tekst zojuist/)).toBeVisible();
    await theirs.summary.press("Control+z");
    await expect(theirs.summary, "one's undo leaves another's words").toContainText(
      "Na negen maanden is er rust.",
    );
  });

  await test.step("who writes at the same time is told, and nothing is written over", async () => {
    await supervisor.context().setOffline(true);
    await supervisor.getByText("Zij wonen nu bij oma.").click();
    await supervisor.keyboard.press("End");
    await supervisor.keyboard.type(" Dat ging snel.");
    await expect(supervisor.getByText(/^Geen verbinding. Je tekst staat in deze browser/)).toBeVisible();
    await paragraph(researcher, -1).click();
    await researcher.keyboard.press("End");
    await researcher.keyboard.type(" Iedereen is tevreden.");
    const on = JSON.stringify({ kind: "summary", case: "EK09" });
    const standing = `/api${study}/tekst?${new URLSearchParams({ on })}`;
    const stored = async () => (await researcher.context().request.get(standing)).text();
    await expect.poll(stored).toContain("Iedereen is tevreden.");
    await supervisor.context().setOffline(false);
    await expect(theirs.conflict).toBeVisible();
    await expect(theirs.textOf("Samengevoegd")).toContainText("Dat ging snel.");
    await expect(theirs.textOf("Samengevoegd")).toContainText("Iedereen is tevreden.");
    await expect(theirs.textOf("Tekst van Onderzoeker")).not.toContainText("Dat ging snel.");
    await expectAccessible(supervisor);
    await theirs.keepMerged.click();
    await expect(theirs.saved).toBeVisible();
    await expect(mine.summary).toContainText("Dat ging snel.");
    await expect(mine.summary).toContainText("Iedereen is tevreden.");
  });

  await test.step("an earlier version is read and put back as a new one", async () => {
    await theirs.openVersions.click();
    await expect(theirs.versions.getByRole("button", { name: /^Versie 3 / })).toBeVisible();
    await theirs.version(1).click();
    await expect(theirs.versions.getByRole("region", { name: "Versie 1" })).not.toContainText(
      "Dat ging snel.",
    );
    await expectAccessible(supervisor);
    await theirs.restore.click();
    await expect(theirs.saved).toBeVisible();
    await expect(theirs.summary).not.toContainText("Dat ging snel.");
    await expect(mine.summary).not.toContainText("Dat ging snel.");
    await theirs.openVersions.click();
    await expect(theirs.version(4)).toContainText("nieuwste");
  });
});

test("what is typed offline survives a reload's loss of the page and is sent once", async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs("onderzoeker");
  await page.goto(`${study}/zaken/EK10`);
  const sheet = casePage(page);
  await expect(sheet.tools).toBeVisible();
  await context.setOffline(true);
  await paragraph(page, 0).click();
  await page.keyboard.type("Zonder verbinding geschreven.");
  await expect(page.getByText(/^Geen verbinding. Je tekst staat in deze browser/)).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`${study}/zaken/EK10`);
  await expect(casePage(again).summary).toContainText("Zonder verbinding geschreven.");
  await expect(casePage(again).saved).toBeVisible();
  await again.reload();
  await expect(casePage(again).summary).toContainText("Zonder verbinding geschreven.");
  await casePage(again).openVersions.click();
  await expect(casePage(again).versions.getByRole("listitem")).toHaveCount(1);
});

function paragraph(page: Page, at: number) {
  return casePage(page).summary.locator("> p").nth(at);
}
